"""English: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (among|amongst) the (signatories|signers|supporters|names)
        (be|become|as|am) (a|one of the|one among the) (co-|)(signatory|signatories|signer|signers|cosigner|cosigners)
        (co-sign|cosign|co sign|sign|signing|undersign)
        (consider|count|mark) (it|me|this|that|us) (signed|as signed)
        (count|put|mark) (me|us) down
        (endorse|endorsing|i second|subscribe to)
        (you have|you have got|you can have|you may have|accept|here is|here comes) my (name|signature|support|vote)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (retract|unsign|un-sign|withdraw|withdrawing|withdraw me)
        (step|back) out
        count me out
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (amend|change|correct|edit) (my|our|the) (full |last |first |printed |)(name|names|signature|spelling)
        (amend|change|correct|fix|update) the (spelling|typo) (of|in) (my|our) (name|names)
        (fix|rename|respell|update) (my|our|the) (full |last |first |printed |)(name|names|signature|spelling)
        name
        rename
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (am|are) (i|we) (already |still |)(on|counted|listed|included|registered)
        (check|tell me) my status
        (my |)status
        where do (i|we) stand
    """,
    # asks which letters are open: "LIST"
    "list": """
        (list|the list)
        (what|which) (letters|campaigns|petitions|actions) are (open|there)
        list of (open |)(letters|campaigns|petitions|actions)
        send (me|us) (the|a|your) list
    """,
    # asks how this works: "HELP"
    "help": """
        help
        i need help
        instructions
        need help
        send help
        send instructions
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (delete|erase|forget) (everything about me|all about me)
        (delete|erase|remove|forget) (all my|all of my|my|my personal) (data|details|information|personal data)
        delete me
        delete my data
        erase me
        erase my data
        forget me
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (no more|stop|stop all|end) (alerts|emails|mails|messages)
        opt out
        stop
        unsubscribe
        unsubscribe me
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        opt in
        resubscribe
        subscribe
        subscribe me
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        sig
        sign (in|language|off|out|me off|us off)
        sign-off
        signing off
        signoff
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        all
        all (alerts|cases|urgent actions)
        all (current|open) (letters|petitions|campaigns|actions|alerts|cases|ones)
        all actions
        all campaigns
        all letters
        all of them
        all of these
        all of those
        all open
        all petitions
        all the (letters|petitions|campaigns|actions|alerts|cases)
        all three
        each (letter|petition|campaign)
        every (letter|petition|campaign|action|one)
        everything
        them all
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        ain't = am not
        aren't = are not
        can't = can not
        cannot = can not
        cant = can not
        couldn't = could not
        didn't = did not
        didnt = did not
        doesn't = does not
        don't = do not
        dont = do not
        gonna = going to
        hadn't = had not
        hasn't = has not
        haven't = have not
        he's = he is
        here's = here is
        i'd = i would
        i'll = i will
        i'm = i am
        i've = i have
        im = i am
        isn't = is not
        it's = it is
        let's = let us
        pls = please
        plz = please
        she's = she is
        shouldn't = should not
        thank-you = thank you
        thankyou = thank you
        that's = that is
        there's = there is
        they're = they are
        thx = thanks
        tx = thanks
        ty = thanks
        u = you
        wanna = want to
        wasn't = was not
        we'd = we would
        we'll = we will
        we're = we are
        we've = we have
        weren't = were not
        what's = what is
        who's = who is
        won't = will not
        wont = will not
        wouldn't = would not
        you'd = you would
        you'll = you will
        you're = you are
        you've = you have
    """,
    # written as one with the verb before them, in other languages: Spanish incluyan"me"
    "enclitics": """
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        ly
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (i|me) (alone|only|too|myself)
        (|for )(me|myself) only
        i
        me
        mine
        my
        my own
        myself
        on (my|our) (own |)behalf
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (all|both|the two) of us
        (me|i) and my
        (wife|husband|partner|spouse|family|son|daughter|mother|father|sister|brother) and (i|me|myself)
        let us
        our
        ours
        ourselves
        us
        we
        we both
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (any|every|some)(body|one)
        (boss|employer|company|lawyer|doctor|pastor|priest|bishop)
        (colleague|colleagues|coworker|friend|neighbor|neighbors|neighbour|neighbours|people|person|persons)
        (folks|guys|brothers|sisters)
        (he|she|they|him|her|them|his|hers|their|theirs)
        (husband|wife|spouse|partner|family|household|children|kids|parents|grandparents)
        (mom|mum|mama|mother|dad|father|grandma|grandmother|grandpa|grandfather|granny)
        (son|daughter|sister|brother|aunt|uncle|cousin|nephew|niece|grandson|granddaughter)
        (yourself|yourselves)
        all (people|citizens|members)
        anyone else
        one of (them|us|you)
        others
        somebody else
        someone else
        those who
        whoever
    """,
    # the one who reads: "you" may use my name
    "you": """
        you
        you all
        your
        yours
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (am|are|i am|we are) (|all )(on board|in favor|in favour)
        (am|are|we are|i am) (|all )in
        (consider this|this is) my (signature|vote)
        (count|deal|include|sign) (me|us) in
        (me|us) too
        my (name|signature) is yours
        same here
        signed with (pleasure|joy|pride|love|all my heart)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (add|adds|added|adding)
        (affix|affixed|append|appended|apply|applied|attach|attached)
        (count|counted|counting)
        (enlist|enlisted|enrol|enroll|enrolled)
        (enter|entered|entering|insert|inserted)
        (include|included|including)
        (inscribe|inscribed|print|printed)
        (jot|jot down|mark|note|note down|pencil|pencil in|write down|write in)
        (list|listed)
        (place|placed|placing)
        (put|putting|put down)
        (record|recorded|register|registered|registering)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (accept|accepted|take|receive)
        (appear|go|stand|be)
        (authorise|authorize)
        (give|giving|given|grant|lend|lending|lent|offer|offering|pledge|send|sending|submit)
        (got|have|have got)
        (here is|here are|enclosed is|attached is)
        (use|used|using|sign|write)
        want
    """,
    # takes a name away: "remove" my name
    "off": """
        (cancel|canceled|cancelled|cancelling|delete|deleted|deleting|erase|erased|drop|dropped)
        (cross out|strike|strike out|scratch|scratch out|unlist)
        (remove|removed|removing|removal)
        (revoke|revoked|rescind|retract|retracted|undo|unsign|void)
        (withdraw|withdrawing|withdrawn)
        stop
        take back
        unsubscribe
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (no longer|not any more|not anymore|any longer)
        away
        back out
        off
        off of
        out
        out of
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (first |full |good |legal |own |real |)(name|names)
        (sign-on|support|voice|vote|consent|endorsement|approval)
        (signature|signatures)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (cause|document|initiative|text|appeals|call)
        (it|this|that|these|those|one|ones)
        (letter|letters|petition|petitions|appeal|campaign|campaigns|case|cases|statement)
        (list|the list|this list)
        (signatory|signatories|signer|signers|co-signer|cosigner|supporter|supporters|signees)
        (urgent |)(action|actions|alert)
        list of (names|signatories|signers|supporters)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (alerts|mailings|newsletter|newsletters|notifications|notices|reminders|spam|subscription|updates)
        (list|the list|this list)
        (mailing|email|e-mail|distribution|mail|contact|contacts|address) (list|lists)
        (mail|mails|e-mail|e-mails|email|emails|message|messages)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (agree|agree with|approve|approve of|back|endorse|support|stand with|stand by|stand behind)
        (agree|agreed|choose|decided|eager|hasten|hope|intend|like|long) to
        (allow|ask|asking|permit|request|beg|authorise|authorize) (you|that you|you please|that)
        (allow|ask|permit|request|beg|authorise|authorize) you to
        (can not|could not) (wait|agree more)
        (can|may) my (name|signature)
        (can|may|will|shall|must|do|did|should like|could i)
        (delighted|eager|glad|gladly|happily|happy|honored|honoured|pleased|privileged|proud|thrilled|grateful)( to|)
        (it|this) (is|would be) (an|a|my) (honor|honour|pleasure|privilege)( to|)
        (mean|need|plan|prepared|ready|want|wanted|willing|wish|wants to) to
        (more than|only too|very|so|too) (glad|happy|pleased|proud|willing)( to|)
        (want|wish|need|request)
        (would|should)
        (would|should) (appreciate|be grateful|be glad|be happy|be obliged|be thankful) if you (would|could|can)
        (would|should) (gladly|happily|like|love|very much like|really like|also like|still like|dearly love)( to|)
        (would|should) be (delighted|glad|happy|honored|honoured|pleased|proud|privileged|grateful)( to|)
        appreciate it if you (would|could)
        be (kind|so kind|good) (enough|as) to
        by all means
        going to
        have (decided|resolved|chosen|wanted) to
        have to
        interested( in| to|)
        let
        love to
        no (doubt|hesitation|question|problem)
        not (only|just)
        permission to
        with (joy|pleasure|pride)
        without (any |)(delay|doubt|hesitation|question|reservation|reservations)
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (can|could|may|must|shall|should|will) (i|we)
        (can|could|will|would) (someone|somebody|you)( kindly| please|)
        (feel free to|go ahead and)
        (is it|would it be) possible (for you |)to
        may i ask you to
        would you (be so kind as to|be kind enough to|mind)
        you (may|can|have permission to|have my permission to)
    """,
    # says yes: "of course"
    "yes": """
        (agree|agreed|approved|confirmed|granted|exactly|indeed|done)
        (aye|ok|okay|k|y|yea|yeah|yep|yes|yes please|yup|yessir)
        (certainly|absolutely|definitely|surely|totally)
        (confirm|confirming|i hereby confirm)
        (do it|go ahead|please do|go for it|do so|by all means)
        (it|that|this) (is|was) (correct|me|right|true|mine)
        (i|we) (agree|approve|confirm|consent|accept)
        (my|with|with my) (pleasure|blessing)
        (of course|for sure|sure|sure thing|you bet)
        count on me
        why not
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (am|are) against (it|this|that)
        (but not|except|except for|other than|apart from|all but|excluding)
        (decline|declined|refuse|refused|reject|rejected|abstain|oppose)
        (have|has|had) yet to
        (instead of|rather than)
        (never|nor|neither|no|nope|nah|not|hardly|negative)
        (nobody|noone|no one)
        (on|under) no (account|circumstances|condition)
        (please |)do not
        against
        no more
        nothing
        rather not
        unable
        without
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (after|as long as|as soon as|before|once|until|till|when|whenever|while)
        (as if|like hell)
        (assuming|depending|depends|pending|provided|providing|subject to|supposing)
        (as|so) (far|long) as
        (could|might|would|should|ought)
        (if|unless|whether|in case|in exchange|in return|on condition|on the condition|under the condition)
        (in|after|for) (a|two|three|some|a few) (day|days|week|weeks|month|months|while)
        (in|by|until|on) (january|february|march|april|may|june|july|august|september|october|november|december)
        (later|eventually|someday|some day|one day|sometime|soon|tomorrow|tonight|not yet|another day|another time)
        (maybe|perhaps|possibly|probably|undecided|unsure|not sure)
        (next|this) (week|month|year|time|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (only|or|either)
        (on|by|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (on|under) (a|one|the|this) (condition|conditions)
        (over|on) the weekend
        (pretend|imagine|suppose|theoretically|hypothetically)
        at some point
        first
        in (due course|the new year)
        in (principle|theory)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (about|after|before|by|for|of|on|to) (adding|including|putting|signing)
        (advise|advised|advises|demand|demands|expect|expects|force|forced|forces|order|ordered|pressure|pressured)
        (ask|asked|asks|asking|beg|begged|begs|claim|claimed|claims|explain|explained|explains)
        (forward|forwarded|forwards|post|posted)
        (guess|heard|hear|hears|know|knows|think|thinks|thought|believe|believes|wonder|wondering|wonders)
        (had|has|having)
        (in order to|in order for|supposed to|used to|how to)
        (read|reads|reading|see|sees|saw)
        (said|say|saying|says|tell|telling|tells|told|mention|mentioned|suggest|suggested|suggests)
        (signed|signs|undersigned|joined|sent|submitted|filled)
        (wrote|write|writes|writing|written)
        according to
        wants
    """,
    # asks something: "who" reads it?
    "question": """
        (am|are|is|was|were|do|does|did|has) (i|my|we)
        (how|what|where|which|who|whom|whose|why)
        (is|are|was|were)
        (is|was) (that|it|this)
        (is|was|were) (it|my|our|there|this)
        have (i|we)
        have you
        is (there|this)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (after|although|before|though|till|until)
        (as i|as we|as it|because|because of|considering|due to|given|since|so that)
        (for the sake|for the love|on account|out) of
        (in|as a|to) (solidarity|protest|memory|honor|honour|hope|support|show)
        (on|in) behalf of
        (to help|to support|to protest|to protect|to save|to stop)
        (without|against)
        as (a|an)
        for (all|human|the|these|those|every)
        for (he|she|they|i|we|it)
        for the sake of
        i (believe|feel|think)
        in order that
        in the name of
        with
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (alas|regrettably|unfortunately|sadly|regret)
        (bluff|joke|joking|kidding|prank|sarcasm|just testing|a test)
        (by mistake|by accident|in error|accidentally|mistake|mistaken|error|oops|whoops)
        (change|changed|changing) (my|our) (mind|minds)
        (correction|meant|scratch that|i mean)
        (count|leave) me out
        (disregard|ignore|never mind|nevermind|i pass)
        (fake|forged|fraud|hacked|scam)
        (forbids|forbidden|forbid|not allowed|advised against|against my will)
        (instead)
        (second thoughts|on second thought|let me think|think about it|think it over)
        (wait|hold on|not so fast|hang on)
        forget (it|that|this|about it)
        leave me (alone|out|in peace)
        sorry
        stop (bothering|mailing|sending|writing)
        take (it|that|this) back
        wrong (button|code|letter|mail|one|person)
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (all the |)best
        (all |)(good|kind|kindest|warm|warmest|best|friendly|many) (regards|thanks|thank|wishes|greetings|blessings)
        (amen|bless|blessings|bravo|cheers|congratulations|god bless|god|peace|love|hugs|kisses|respect|xo|xoxo|xx)
        (appreciate|appreciated|gratitude|thank|thank you|thanks|thanks again|thank god)
        (a|)(blessed|good|great|happy|lovely|merry|nice|wonderful) (afternoon|christmas|day|easter|evening)
        (a|)(blessed|good|great|happy|lovely|merry|nice|wonderful) (morning|night|week|weekend|year)
        (cordially|faithfully|regards|respectfully|sincerely|truly|warmly|yours|best)
        (dear|dears|greetings|hello|hello there|hey|hi|hi there|hiya)
        (do not|never) (give up|stop|worry)
        (friend|friends|folks|team|guys|everyone|brothers|sisters|sir|madam|sirs|ladies|gentlemen)
        (good|great|excellent|fantastic) (cause|job|letter|work|action|initiative|campaign)
        (happy|glad|always happy|always glad|pleased) to (help|be of help)
        (hope|hoping|i hope) (all is well|this helps|you are well|this finds you well)
        (if|when|whenever) you get (a|the) chance
        (if|when|whenever|as soon as|once) (it is |that is |still |at all |)(not too late|still open|there is time)
        (if|when|whenever|as soon as|once) (it is |that is |still |at all |)(possible|convenient)
        (if|when|whenever|as soon as|once) (it is |that is |still |at all |)(there is still time|you can)
        (if|when|whenever|as soon as|once) (it is |that is |still |at all |)(you get a chance|you have time|you please)
        (important|wonderful|amazing|brave) (cause|job|letter|work|action|initiative|campaign)
        (in|with) (solidarity|peace|gratitude|love|thanks)
        (keep up|keep it up|keep up the) (good|great|)( work| fight|)
        (never again|not one more|not another|no justice no peace)
        (once|yet) (again|more)
        (please|kindly)
        (sorry|apologies) (for|about) (being |my |the |)(late|delay|lateness|trouble)
        (sorry|apologies|apologize|excuse me|forgive me|pardon)( for| to| about|)
        (so|very|thank you so|thank you very) much
        (you are welcome|welcome|my pleasure)
        dear (sir or madam|sirs|madam or sir|all)
        how are you
        if i (have|did) not( already|)( done so| signed|)( already| yet|)
        keep (me|us) (posted|informed|updated)
        my (blessing|prayers|best|love|thoughts)
        no (problem|worries|rush|hurry|trouble)
        no (reply|answer|response) (needed|necessary)
        no need to (reply|answer|respond)
        not in (my|our) name
        stay (safe|strong|well)
        take care
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (about|concerning|re|regarding)
        (above|above-mentioned|attached|below|enclosed|following|mentioned|named|entitled|titled|called)
        (absolutely|actually|again|all the way|already|also|always|as well|asap|at once|certainly|definitely|even|ever)
        (am|be|been)
        (at|for|from|in|into|of|on|onto|over|per|to|towards|under|underneath|up|upon|via|within)
        (a|an|the)
        (both|each|every|latest|new|open|other|same|same as|such|two|three|first|second|third)
        (bottom|heart|whole heart|all my heart|with all my heart|from the bottom of my heart)
        (code|nr|number|numbers|ref|reference)
        (down|here|hereby|herewith|just|most|much|now)
        (immediately|indeed|too|then|there|today|total|truly|urgent|urgently|very|well|yet)
        (immediate|public)
        (is|are|was|were)
        (last|yesterday|yesterday's|today's|this morning's|this week's|tonight's|this morning)
        (once more|please|quite|really|right away|simply|so|still|straight away)
        (reply|response|answer|command|button|form|way)
        am
        any
        as (a|an|your|my|always|ever|usual|requested|asked)
        as soon as possible
        at all
        like
        not much
        only
        that
    """,
    # joins what is said: sign "and" send it
    "and": """
        and
        plus
        so
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (but|however)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        full name
        i am called
        my name
        my name is
        name
        printed name
        signature
        signed
        signed by
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        names
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        city
        city and state
        city, state
        place
        town
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        country
        province
        state
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        group
        org
        organisation
        organization
        parish
    """,
    # what somebody is: "Title: Professor"
    "title": """
        position
        profession
        title
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        address
        cell
        comment
        comments
        date
        e-mail
        email
        fax
        mobile
        phone
        tel
        zip
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        first
        first name
        first names
        given name
        given names
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        family name
        last
        last name
        surname
    """,
}

PHRASES = {
    # may stand before a command and changes nothing: "I would like to" sign UA 329/11
    "lead": """
        (i would|i'd) be (very |most |so |)(grateful|obliged|thankful|glad|happy) if you (would|could|can)
        absolutely
        again
        also
        always happy to
        and
        and i
        and i am
        and i'm
        answer
        as a member
        as a nun
        as always
        as requested
        aye
        be
        be kind enough to
        be so kind as to
        by all means
        certainly
        command
        count me in
        definitely
        delighted to
        do
        do add
        feel free to
        glad to
        glad to help
        gladly
        gladly i
        go ahead and
        got your alert
        happily
        happy to
        happy to help
        here i
        here is my reply
        here it is
        here to
        here you go
        here's my signature
        hereby
        honored to
        honoured to
        i
        i agree and
        i agree to
        i also want to
        i also wish to
        i am
        i am delighted to
        i am eager to
        i am glad to
        i am happy to
        i am more than willing to
        i am pleased to
        i am proud to
        i am ready to
        i am sorry but
        i am willing to
        i am writing to
        i ask you to
        i authorise you to
        i authorize you to
        i can't wait to
        i choose to
        i do
        i do want to
        i fully
        i give you permission to
        i gladly
        i got your alert and
        i hasten to
        i have decided to
        i have read it and
        i have read the letter and
        i have to
        i hereby
        i hereby authorise you to
        i hereby authorize you to
        i must
        i need to
        i need you to
        i read the letter and
        i read this and
        i really want to
        i request you to
        i saw this and
        i should be grateful if you would
        i should like to
        i still want to
        i still would like to
        i support this and
        i too
        i too would like to
        i want
        i want to
        i wholeheartedly
        i will
        i wish to
        i would appreciate it if you (would|could)
        i would be glad to
        i would be happy to
        i would be pleased to
        i would gladly
        i would happily
        i would like
        i would like to
        i would love to
        i would really like to
        i would very much like to
        i'd appreciate it if you would
        i'd be
        i'd be delighted to
        i'd be glad to
        i'd be happy to
        i'd be honored to
        i'd be pleased to
        i'd be proud to
        i'd gladly
        i'd happily
        i'd like
        i'd like to
        i'd love
        i'd love to
        i'd really like to
        i'd very much like to
        i'll
        i'm
        i'm delighted to
        i'm glad to
        i'm happy to
        i'm proud to
        i'm sorry but
        i'm writing to
        i've decided to
        i've read it and
        in reply to your alert
        in response to your alert
        in the case of
        it is an honour to
        it is my honor to
        it would be a privilege to
        it would be an honor to
        it would be an honour to
        it would be nice if you could
        it's an honor to
        just
        kindly
        kindly please
        let me
        love to
        me
        me too
        me too please
        mind to
        more than happy to
        more than willing to
        my answer
        my answer is
        my husband forwarded this to me and
        my reply is
        my vote is
        naturally
        need to
        no doubt
        no doubt about it
        no problem
        now
        of course
        of course i
        ok
        okay
        once again
        please
        please do
        pleased to
        pls
        plz
        pretty please
        proud to
        ready to
        reply
        so
        sorry
        sorry i
        sure
        sure i
        sure i will
        then
        very happy to
        want to
        why not
        willing to
        with
        with pleasure
        with this email i
        with this mail i
        would be honored to
        would be honoured to
        would kindly
        would like to
        would love to
        yeah
        yep
        yes
        yes i
        yes i agree to
        yes i do
        yes i want to
        yes i will
        yes i would like to
        yes i'd like to
        yes of course
        yes please
        you can
        you have my permission to
        you may
        yup
    """,
    # takes back or regrets, before a command: "I signed by mistake, please withdraw UA 329/11"
    "apology": """
        (i've|i have) changed my mind
        i changed my mind
        i changed my mind and
        i have changed my mind and
        i made a mistake
        i regret but
        i signed by mistake
        i signed in error
        i've changed my mind and
        i've had second thoughts
        my employer does not allow this
        my mistake
        on second thought
        on second thoughts
        unfortunately i have to
        unfortunately i must
    """,
    # small words between a verb and its code: sign "the petition" UA 329/11
    "fill": """
        a
        about
        above
        above-mentioned
        action
        actions
        alert
        also
        an
        anonymous
        anonymously
        appeal
        appeals
        as
        authorities
        below
        both
        called
        campaign
        campaigns
        case
        cases
        cause
        code
        concerning
        demand
        entitled
        following
        for
        from
        governor
        in
        is
        issue
        it
        it's
        its
        latest
        letter
        letters
        list
        matter
        me
        mentioned
        minister
        my
        name
        no
        nr
        number
        of
        on
        one
        onto
        open
        our
        petition
        petitions
        please
        president
        re
        re:
        regarding
        sent
        sign-on
        signatories
        signature
        signees
        signers
        statement
        status
        that
        the
        then
        these
        this
        this morning's
        titled
        to
        today's
        too
        under
        up
        urgent
        urgent action
        well
        with
        yesterday's
        you
        your
    """,
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        dear
        good afternoon
        good evening
        good morning
        greetings
        hello
        hello there
        hey
        hi
        hi there
        hope you are well
        how are you
        how are you all
    """,
    # behind a greeting, says that a sentence begins and no name follows: Hello "I got your" alert
    "no_address": """
        got
        i
        my
        the
        this
        we
        your
    """,
    # words that ask for nothing, in any order: "thank you for all your great work"
    "courtesy": """
        a
        again
        all
        all my
        always
        amazing
        and
        appreciate
        appreciated
        are
        asap
        be
        best
        bless
        blessings
        brave
        brother
        brothers
        care
        cheers
        christmas
        day
        dear
        delay
        do
        doing
        done
        easter
        effort
        efforts
        everyone
        everything
        excellent
        fantastic
        fight
        folks
        for
        friend
        friends
        from
        god
        good
        grateful
        gratitude
        great
        guys
        happy
        have
        heart
        hello
        helps
        hi
        holidays
        hope
        i
        important
        in
        info
        information
        informed
        it
        job
        keep
        keeping
        kind
        kindest
        know
        late
        letting
        lot
        love
        madam
        many
        me
        merry
        much
        my
        new
        news
        nice
        now
        of
        ok
        okay
        organising
        organizing
        peace
        please
        pls
        prayers
        praying
        regards
        safe
        sending
        sharing
        sincerely
        sir
        sister
        sisters
        so
        solidarity
        sooner
        sorry
        stay
        strong
        sunny
        take
        team
        telling
        thank
        thank you
        thanks
        thanksgiving
        that
        the
        there
        this
        thx
        to
        today
        too
        truly
        ty
        up
        us
        very
        warm
        warmly
        we
        weekend
        well
        what
        whole
        whole team
        wishes
        with
        wonderful
        work
        year
        you
        your
        yours
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        best
        best regards
        best wishes
        blessings
        cheers
        in peace
        in solidarity
        kind regards
        love
        many thanks
        peace
        regards
        signing off
        sincerely
        thank you
        thanks
        warm regards
        warmly
        yours
        yours sincerely
        yours truly
    """,
    # confirms, in reply to a request of ours: "Yes, please"
    "yes": """
        absolutely
        agree
        agreed
        approve
        approved
        confirm
        confirmed
        confirming
        correct
        go ahead
        i agree
        i confirm
        i did
        i do
        it is me
        it was me
        it's me
        of course
        ok
        okay
        right
        sure
        that is correct
        that was me
        that's correct
        that's right
        y
        yeah
        yep
        yes
        yes please
        yup
    """,
    # may stand behind that yes: Yes "I want to sign this"
    "confirming": """
        am
        count
        did
        i
        is
        it
        me
        my
        please
        sign
        signature
        signing
        that
        the
        this
        to
        want
        was
    """,
    # denies, in reply to a request of ours: "It wasn't me"
    "no": """
        cancel
        do not confirm
        don't confirm
        i did not sign
        i didn't sign
        i do not confirm
        i refuse
        it was not me
        it wasn't me
        never
        no
        no thank you
        no thanks
        nope
        not me
        not mine
        refuse
        reject
        remove me
        sign off
        stop
        this was not me
        this wasn't me
        unsubscribe
        wasn't me
    """,
    # begins like a no and is none: "No problem"
    "not_no": """
        no doubt
        no doubt about it
        no idea
        no matter
        no problem
        no question
        no worries
        who would not
        who wouldn't
        why not
    """,
    # words of a sentence that is nothing but a no: I "will" not "do it"
    "bare_no": """
        am
        can
        do
        going
        it
        so
        that
        this
        to
        will
    """,
    # turns a wish round, wherever it stands: I will "not" sign
    "negation": """
        can't
        cannot
        cant
        couldn't
        decline
        declined
        didn't
        didnt
        don't
        dont
        haven't
        isn't
        neither
        never
        no
        nor
        not
        refuse
        shouldn't
        unable
        under no circumstances
        wasn't
        won't
        wont
        wouldn't
    """,
    # a sentence that begins so asks something: "Did I" sign UA 329/11
    "question": """
        am i
        am i already
        are you
        can i
        can you
        could i
        could you
        did i
        did it
        did my
        did you
        do i
        do you
        does my
        had i
        has my
        have i
        have my
        have you
        how
        if i already
        if i have already
        is it
        is my
        is there
        is this
        may i
        must i
        should i
        was i
        was it
        was my
        what
        when
        where
        whether
        whether i
        which
        who
        why
        will you
        would you
    """,
    # asks somebody to do something, as a question: "Could you" sign me up?
    "request": """
        can i
        can we
        can you
        could i
        could we
        could you
        is it possible to
        may i
        may we
        will you
        would it be possible to
        would you
        would you mind
    """,
    # what comes behind it is what is meant: I rarely do this, "but" please sign UA 329/11
    "turn": """
        but
        however
        so
        though
    """,
    # speaks of signing, in any form: Have I "signed" it?
    "signing": """
        sign
        signature
        signatures
        signed
        signing
        signs
        signup
    """,
    # speaks of a name on the letter: Is my "name" there?
    "printed": """
        counted
        included
        listed
        name
        names
        registered
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        behalf of
        in the name of
        on behalf of
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        for the
    """,
    # somebody else follows, if it is written like a name: sign "for" Ruth Cohen
    "for_someone": """
        as
        for
    """,
    # the writer, where a name might stand: sign "me"
    "self": """
        me
        me only
        myself
        myself only
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        appear
        display
        print
        printed
        public
        publicise
        publicly
        publish
        published
        reveal
        show
        shown
    """,
    # several people sign: "my wife and I" sign UA 329/11
    "household": """
        (my|our) (families|kids|children|parents|folks|roommates)
        (my|our) (housemates|colleagues|neighbours|neighbors|students|group)
        (my|our|the) (whole|entire|own|dear) (family|household)
        (wife|husband|partner|spouse|family|son|daughter|mother|father) and (me|i|myself)
        all of us
        and i
        both of us
        for all (the|of|our|my|members|sisters|brothers)
        for both
        for everybody
        for everyone
        for my (boss|neighbour|neighbor|colleague|grandmother|grandfather|grandma|late|friend|pastor|cousin|uncle|aunt)
        for our
        for us
        me and my
        my (late|neighbour|neighbor)
        my brother
        my children
        my daughter
        my family
        my father
        my friend
        my friends
        my household
        my husband
        my kids
        my mother
        my parents
        my partner
        my sister
        my son
        my spouse
        my wife
        our family
        our names
        the two of us
        us
        we
        we'd
        we'll
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonymous
        anonymously
        as anonymous
        confidential
        do not print
        do not print my name
        do not publish my name
        don't print my name
        don't publish
        don't publish my name
        keep it confidential
        keep it private
        keep my name confidential
        keep my name private
        keep private
        name withheld
        not for publication
        please do not print
        please don't publish
        withheld
        withhold my name
        without my name
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        anonymous user
        as (above|before|below|usual)
        back
        cordially
        delete
        delete it
        double l
        first last
        forged
        it
        married
        me
        missing accent
        misspelled
        my husband
        my name
        my wife
        n a
        name
        no one
        nobody
        none
        none of your business
        null
        of emergency
        remove
        respectfully
        same
        same as (before|above|below)
        see (below|above|attached|signature)
        test
        they
        two ls
        unknown
        urgently
        wrong
        you
        you know
        you know (it|me|who)
        you know it
        you know me
        your (city|town|organisation|organization|title)
        your name
        yours
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        all victims
        christ
        democracy
        freedom
        god
        human rights
        humanity
        jesus
        justice
        life
        love
        love of god
        mankind
        my neighbor
        my neighbour
        peace
        prisoners
        the lord
        the prisoners
        the victims
        truth
        victims
    """,
    # a condition or a reserve: sign "if" you change the second paragraph
    "doubt": """
        (she|he|they) (said|says|told|wrote)
        after (you|i|we|my|he|she|they|paragraph|the text)
        alerts
        and i'll sue
        and in return
        and you (pay|give)
        as long as
        as soon as
        assuming
        before i
        but
        depending
        emails
        except
        for lunch
        he will
        how
        if
        in case
        in exchange
        in return
        in your dreams
        instead
        mailing
        mailing list
        mails
        maybe
        n/a
        newsletter
        on (the |)condition
        on your own
        once
        only (if|when|after|once)
        only under
        or (he|she|they)
        or not
        over my dead body
        pending
        perhaps
        provided
        providing
        said (nobody|no one|noone)
        she will
        so long as
        subject to
        they will
        till (you|i|we)
        under (one|the|a) condition
        unless
        until (you|i|we|my|he|she|they)
        updates
        what
        when
        whenever
        whether
        who
        why
        without
        yourself
        yourselves
    """,
    # another day: sign "tomorrow"
    "later": """
        another (day|time)
        at a later date
        at some point
        at the end of
        by (monday|tuesday|wednesday|thursday|friday)
        eventually
        in (a few|two|three|some) (days|weeks|months)
        in (january|february|march|april|may|june|july|august|september|october|november|december)
        in due course
        in the new year
        later
        next (week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        one day
        over the weekend
        some day
        someday
        sometime
        soon
        the day
        the minute you
        this evening
        this weekend
        tomorrow
        tonight
    """,
    # sounds like a condition and is none: sign "as soon as possible"
    "certain": """
        after all
        as soon as (possible|you can)
        before (the deadline|it is too late|it's too late|it closes|too late|the letter goes out)
        but anonymously
        how (terrible|horrible|awful|sad|cruel)
        if (it isn't|it is not) too late
        if (it's not too late|still possible|you can|that's ok|that is ok)
        if (it's|it is) not too late
        if (it's|it is) still open
        if (possible|you please|you would|you will|it is not too late)
        if (there is|there's) still time
        if i have not (yet|already)
        if i haven't (yet|already)
        if it is still possible
        if there's time
        once (again|more)
        soon please
        what a
        when (you can|possible|you get a chance|you have time|you get this)
        when you get the chance
        whenever (you can|possible)
        without (hesitation|delay|any hesitation|a doubt|doubt|question|reservation)
    """,
    # what follows only says why: sign "because" this must not happen
    "reason": """
        as i
        because
        due to
        for (personal|professional|family|private) reasons
        for i
        in order that
        in solidarity
        on account of
        since
        so that
    """,
    # a place follows: Ruth Cohen "from" Akron
    "from_place": """
        from
    """,
    # behind the code, turns the verb round: take me "out"
    "undo": """
        back out
        out
    """,
    # belongs to the verb, behind the code: sign UA 329/11 "as well"
    "particle": """
        all my heart
        also
        as well
        at once
        for me
        from the bottom of my heart
        gladly
        immediately
        now
        of course
        please
        right away
        too
        wholeheartedly
        with all my heart
    """,
    # begins a condition: "Only" if my name is not shown
    "only": """
        only
    """,
    # begins like a yes and is none: "Correct my" name
    "not_yes": """
        correct (my|the|it|this)
    """,
    # asks politely: "please"
    "please": """
        please
        pls
        plz
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        above
        am
        as
        below
        from
        got
        have
        i
        is
        it
        misspelled
        misspelt
        not
        on
        please
        same
        see
        should
        the
        was
        wrong
        you
        your
    """,
    # tells what others say: my sister "said" sign it
    "told": """
        asked
        asks
        said
        say
        says
        told
        want
        wants
        writes
        wrote
    """,
    # tells of others, who are not to be signed: my wife and I "pray" for him
    "story": """
        ask my
        forwarded
        pray
        praying
        prays
        regards
        says hello
        says hi
        send her
        send his
        send their
        sends
        sent me
        told me
        will ask
        will write
        write to you
    """,
    # a line that ends so goes on below: I do not want "to"
    "unfinished": """
        a
        an
        can
        could
        don't
        for
        how
        i
        if
        may
        me
        might
        must
        my
        never
        no
        not
        of
        our
        rather
        refuse
        should
        that
        the
        to
        what
        when
        where
        whether
        why
        will
        would
        your
    """,
    # right behind the code, makes a statement of a command: sign UA 329/11 "is" what they want
    "said_of": """
        by accident
        by mistake
        costs
        could
        had
        has
        is
        means
        says
        seems
        should
        was
        were
        will
        would
    """,
    # begins a command that may be a thing, spoken of: "my" signature for UA 329/11 appears twice
    "noun": """
        my
        signing
        you
        you've
    """,
    # joins one code to the next: UA 329/11 and "also" UA 12/12
    "joins": """
        also
        another
        both
        please
        pls
        plus
        too
    """,
    # allows others, and asks for nothing: "you can" sign UA 329/11
    "permits": """
        feel free to
        go ahead and
        you can
        you may
    """,
    # a list, perhaps not that of a letter: take me off your "list"
    "roll": """
        list
        mailing list
    """,
    # before "all", says that it means no letters: "with" all my heart
    "along": """
        with
    """,
    # the list of a letter: take me off the list of "signers"
    "signers": """
        signatories
        signees
        signers
    """,
    # words that stand in no name: "thank" you
    "no_name": """
        abolish
        above
        absolutely
        action
        again
        all
        also
        always
        amen
        and
        angeles
        anonymous
        are
        as
        asap
        at
        attached
        attempt
        away
        before
        below
        best
        bless
        board
        bring
        california
        cheers
        church
        citizen
        citizens
        city
        click
        close
        concerned
        count
        dear
        director
        do
        don't
        done
        end
        enough
        executive
        fi
        florida
        for
        free
        freedom
        from
        glad
        god
        good
        great
        happy
        hello
        help
        here
        hi
        home
        hope
        how
        hugs
        human
        i
        immediately
        important
        in
        international
        is
        it
        justice
        keep
        kind
        let
        letter
        lives
        lol
        love
        matter
        matters
        me
        member
        monday
        more
        my
        name
        names
        never
        no
        not
        now
        nurse
        of
        ohio
        ok
        okay
        on
        or
        our
        peace
        petition
        please
        political
        president
        prisoners
        psalm
        read
        regards
        registered
        release
        reminder
        respectfully
        retired
        retweet
        right
        rights
        same
        save
        saves
        second
        see
        semper
        sent
        shame
        sign
        signature
        signed
        sincerely
        so
        solidarity
        stop
        submitted
        teacher
        terrible
        texas
        thank
        thanks
        that
        the
        them
        third
        this
        thoughts
        to
        today
        too
        ty
        united
        unsubscribe
        urgent
        urgently
        us
        very
        vice
        wake
        warmest
        warmly
        was
        we
        what
        who
        why
        wishes
        with
        wonderful
        yes
        york
        you
        your
        yours
    """,
    # begins a polite request: "Could you please" add my name to UA 329/11?
    "asking": """
        (can|could|would) you (please|kindly)
        (can|could|would|will) (you|someone|somebody)
        would you (mind|be so kind as to|be kind enough to)
    """,
    # the request is for the writer: Could you sign UA 329/11 for "me"?
    "mine": """
        kindly
        me
        my
        myself
        please
        pls
    """,
    # agrees, before a command: "I support this" and sign
    "agree": """
        (great|good|excellent|strong|important) (letter|work|initiative|action|cause)
        count on me
        i (read|have read|am with you|stand with)
        i (|fully |strongly |wholeheartedly |completely |totally )(agree|support|endorse|back|approve)
        i'm with you
        i've read
        it is important
        this is important
    """,
    # tells what others say, think or do: "somebody wrote" that I should sign
    "reported": """
        another life
        ask
        asked
        asking
        asks
        boss
        brother
        button
        claimed
        claims
        do it
        doubt
        duress
        everybody
        everyone
        father
        fool
        forged
        form
        forwarded
        friend
        funny
        ha
        hate
        he
        heard
        hell
        him
        husband
        idiots
        imagine
        instructions
        joke
        kidding
        last week
        laughed
        mother
        neighbor
        neighbour
        people
        pigs
        pretend
        pretends
        principle
        read that
        robot
        said
        sarcasm
        saying
        says
        screen
        she
        signed
        sister
        somebody
        someone
        stop it
        subject
        suppose
        supposed
        tell
        tells
        text
        them
        theory
        they
        thinks
        thought
        threaten
        told
        used to
        wait
        wanted
        wants
        which says
        wife
        wording
        would
        writes
        written
        wrote
        year
        yesterday
        yourself
        yourselves
    """,
    # the writer speaks of themselves: "I" sign
    "first": """
        delighted
        glad
        gladly
        happy
        honored
        honoured
        i
        i'd
        i'll
        i'm
        love
        me
        my
        myself
        pleased
        proud
        want
        wish
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        i
        i am
        i the undersigned
        i'm
        my name is
    """,
    # a call, though it begins like a no: sign UA 329/11, "never again"!
    "slogan": """
        (this|it|that) is not (right|fair|acceptable|ok|okay)
        can't believe
        can't wait
        couldn't agree more
        don't give up
        don't stop
        don't worry
        i can not believe
        i can't believe
        i cannot believe
        never again
        never forget
        never give up
        no (hurry|rush)
        no (reply|answer|response) needed
        no fear
        no human being
        no justice
        no more
        no need to (reply|answer|respond)
        no one should
        no peace
        no problem
        no words
        nobody should
        not alone
        not another
        not forgotten
        not in my name
        not in our name
        not one more
        this can't go on
    """,
    # takes back what stands beside it: "Just kidding"
    "retract": """
        (send|show) me the (text|letter|full text) first
        (this is|just) a test
        a scam
        against it
        ask my (boss|husband|wife|lawyer|doctor|family) first
        but first
        by my (toddler|kid|cat|son|daughter)
        changed my mind
        count me out
        did not send this
        did not write this
        didn't write this
        disregard
        do not agree
        don't agree
        fat chance
        forget it
        forget that
        fraud
        ha ha
        he said
        i abstain
        i am undecided
        i have doubts
        i meant
        i pass
        ignore (this|my|that|it)
        in your dreams
        just kidding
        leave me alone
        let me think
        must be joking
        my answer is no
        my foot
        nope
        not going to
        not interested
        not sure (if|whether|yet|about)
        only (if|when|after|under)
        only kidding
        oops
        over my dead body
        please ignore
        please wait
        rejected
        remind me
        scratch that
        send me the text
        sent by mistake
        she said
        sorry i meant
        spam
        stop (sending|writing|mailing)
        stop these
        take (that|it) back
        that was all
        these emails
        they said
        wait (i|let|until|for|a moment|with it)
        wrong (code|letter|one|mail)
        wrong button
        you must be joking
    """,
    # says that something speaks against it: "unfortunately" my employer forbids it
    "alas": """
        advised against
        alas
        forbid
        forbidden
        forbids
        however
        i just can't
        illegal
        not allowed
        regrettably
        sadly
        unfortunately
    """,
    # makes a wish of "would": I would "gladly" sign
    "gladly": """
        gladly
        happily
        like
        love
    """,
    # a wish only together with one of "gladly": "I would sign"
    "would": """
        i would sign
        i'd sign
    """,
    # another code follows, in the place of the first: UA 329/11, "sorry", UA 12/12
    "instead": """
        correction
        i meant
        instead
        no wait
        oops
        or
        rather
        sorry
    """,
    # joins two names, two codes, two wishes: Ana López "and" Ruth Cohen
    "and": """
        and
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        as
        into
        is
        to
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        called
        is
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        has written
        quoting
        said
        writes
        wrote
        wrote on
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        from
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        date
        sent
        sent at
        sent on
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        to
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        bcc
        cc
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        importance
        reply-to
        subject
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        begin forwarded message
        forwarded by
        forwarded email
        forwarded message
        message from
        original appointment
        original email
        original mail
        original message
        quoted from
        reply message
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        get outlook for
        sent from
        sent on the go
        sent using
        sent via
        sent with
        typed on
        yahoo mail for
    """,
    # the end of such a line, where the language puts it there: iPhone "から送信"
    "sent_from_end": """
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        [external]
        caution: this email originated
        confidentiality notice
        external email
        external sender
        if you are not the intended recipient
        please consider the environment
        scanned by
        some people who received this message
        the information contained in this
        this communication is
        this e-mail and any
        this email and any
        this email has been checked for viruses
        this email is confidential
        this message and any
        this message contains confidential
        this message was sent from outside
        this sender is not
        virus-free
        warning: external
        you don't often get email from
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        ans
        antw
        aw
        doorst
        enc
        fs
        fw
        fwd
        i
        ilt
        odp
        pd
        r
        re
        re-
        ref
        res
        rif
        rv
        sv
        tr
        vb
        vl
        vs
        wg
        ynt
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## reply above this line ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        above the line
        above this line
        below this line
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        browser
        compatible mail
        e-mail client
        e-mail program
        e-mail reader
        email client
        email program
        email reader
        html
        mail client
        mail program
        mail reader
        mime
        multipart message
        rich text
        viewer
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        reacted to your (email|mail|message)
        reacted via gmail
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        (auto reply)
        (out of office)
        [auto reply]
        [auto-reply]
        [autoreply]
        [out of office]
        absence notice
        annual leave:
        auto reply
        auto responder:
        auto response
        auto-reply
        auto-response
        auto:
        automated reply
        automated response
        automatic email reply
        automatic reply
        automatic response
        autoreply
        autoresponder:
        autoresponse
        autosubmitted
        away from my email
        away from my mail
        away from the office
        away:
        currently away
        currently out of the office
        i am on vacation
        i am out of the office
        i'm out of the office
        maternity leave:
        on annual leave
        on holiday:
        on leave:
        on vacation:
        ooo:
        out of office
        out of office autoreply
        out of the office
        out-of-office
        parental leave:
        paternity leave:
        sick leave:
        vacation alert
        vacation message
        vacation reply
        vacation:
        yahoo! auto response
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        confirmation of reading
        deleted:
        delivered:
        delivery receipt
        displayed -
        displayed:
        message read:
        not read:
        opened:
        read receipt
        read report
        read-receipt
        read:
        reading confirmation
        receipt notification
        receipt:
        relayed:
        return receipt
        return receipt:
        viewed:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        application
        case
        comment
        communication
        complaint
        correspondence
        e-mail
        email
        enquiry
        feedback
        incident
        inquiry
        letter
        mail
        message
        query
        request
        submission
        ticket
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        accepted
        acknowledge
        acknowledged
        assigned
        been read
        being handled
        being processed
        being reviewed
        confirm receipt
        created
        delivered to
        displayed
        entered
        forwarded
        got your
        logged
        opened
        processed
        queued
        receipt of
        received
        recorded
        registered
        reviewed
        submitted
        was read
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        appreciate you
        thank
        thanks
        we appreciate
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        contact with
        contacting
        emailing
        for your correspondence
        for your e-mail
        for your email
        for your enquiry
        for your inquiry
        for your interest
        for your mail
        for your message
        for your query
        for your request
        getting in touch
        reaching
        reaching out
        submitting
        to contact
        to write to
        writing to
        writing us
        your message to
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        aim to reply
        aim to respond
        allow several
        be in touch
        business days
        business hours
        can expect
        expect a reply
        expect a response
        in touch with you
        reach out to you
        reach out within
        response time
        should expect a
        strive to answer
        strive to respond
        try to respond
        will answer
        will assist
        will be answered
        will be handled
        will be processed
        will be reviewed
        will be with you
        will contact you
        will endeavor
        will endeavour
        will follow up
        will get back
        will help you
        will reach out
        will reply
        will respond
        will review
        working days
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automated
        automatic acknowledg
        automatically generated
        cannot reply
        do not reply
        do not respond
        don't reply
        no-reply
        not monitored
        unattended
        unmonitored
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        i
        i'll
        i'm
        i've
        me
        my
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        are
        aren't
        because
        been
        cannot
        could
        didn't
        doesn't
        don't
        has
        have
        how
        is
        isn't
        it's
        its
        must
        my
        not
        please
        should
        their
        theirs
        them
        these
        they
        this
        those
        was
        wasn't
        were
        weren't
        what
        when
        where
        which
        who
        why
        won't
        would
        you
        your
        yours
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        about
        above
        after
        against
        all
        also
        and
        anyone
        as
        at
        before
        below
        but
        by
        every
        everybody
        everyone
        for
        from
        here
        if
        in
        into
        never
        nobody
        nothing
        now
        of
        on
        only
        our
        the
        there
        to
        under
        until
        us
        we
        while
        with
        without
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        all
        and
        are
        as
        at
        but
        by
        ever
        every
        for
        from
        has
        here
        how
        if
        in
        into
        is
        it
        its
        must
        my
        no
        now
        of
        on
        only
        our
        the
        there
        to
        under
        us
        was
        we
        what
        when
        who
        why
        with
        you
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        letter
        names
        petition
        signatories
        signature
        signatures
    """,
    # stands in sentences of a script without blanks, and in no name: 助けて"ください"
    "inside": """
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        a
        although
        am
        an
        as
        before
        being
        can
        did
        do
        does
        even
        had
        he
        her
        hers
        him
        his
        hopefully
        i
        i'd
        i'll
        i'm
        i've
        if
        let
        let's
        me
        mine
        or
        she
        so
        still
        then
        though
        till
        too
        until
        we've
        whom
        yet
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        action
        alert
        appeal
        campaign
        case
        letter
        petition
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        no
        nr
        num
        number
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (all |everything is |)(the |)(best|good|fine|great|perfect|done)
        (as it is|right away|now)
        (dear|hello|hi) (all|everyone|everybody|signbot|team|)
        (fine|good|ok|okay) (by|with|for|to) (me|us|go)
        (from|on) (my|our) (part|side)
        (i|we) (have |)(read|checked|seen) (it|everything)
        (kind|warm|best|) (regards|greetings|wishes)
        (looks|is) good( to me|)
        (many |)thanks( a lot|)
        (that|the|this|our|your|my) (letter|work)
        (with|with pleasure|go ahead|in solidarity)
        (you|yours|sincerely|truly)
        (|hereby )(release|approve|approved|send)
        (|i |we )agree
        and
        cheers
        coordinator
        do
        for
        good (morning|afternoon|evening)
        i
        it
        please
        pls
        so much
        thank you
        thank you all
        thx
        very much
        we
        yes
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Tomorrow"
    "no_name": """
        after
        afternoon
        ask
        before
        but
        call
        cancel
        evening
        friday
        halt
        hold
        if
        later
        monday
        month
        morning
        never
        next
        no
        not
        once
        pending
        saturday
        soon
        stop
        sunday
        thursday
        today
        tomorrow
        tonight
        tuesday
        unless
        until
        wait
        wednesday
        week
        when
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (having signed|it|my name)
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (my signature|signing|that i did)
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (that i have signed|that i sign)
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (that i signed|that it is me)
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (that it was me|that this was me)
        (hereby i|i|i can|i do|i gladly|i hereby|i now|this is to) confirm (the signature|this)
        (it|that|this) (is|was) (indeed |really |definitely |)(i|me)
        absolutely
        affirmative
        aye
        by all means
        certainly
        count me in
        definitely
        go ahead
        i (did|have) (indeed |)(sign|signed)
        i (|did |have |already |have already |did indeed )(signed|sign) (it|that|the|this|under|ua|your)
        i signed
        i want to sign
        i would like to sign
        i'd like to sign
        i've signed
        it's (really |)me
        of course
        please do
        that's me
        this confirms (my|that i signed)
        y e s
        yea
        yeah
        yep
        yes
        yess
        yup
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        (hereby i|i|i can|i do|i gladly|i hereby|i now) confirm
        agreed
        all good
        approved
        confirm
        confirmed
        confirming
        correct
        done
        exactly
        fine
        good
        i agree
        i approve
        i did
        i do
        i do agree
        i will
        it is
        it was
        ok
        okay
        okey
        right
        sign
        signed
        sure
        that is (correct|right)
        that's (correct|right)
        true
        y
    """,
    # says that it is done already, or who did it: no wish, where we ask for one: "I signed" this
    "already": """
        (it's|that's) (|really )me
        (it|that|this) (is|was) (|indeed |really |definitely )me
        already
        done
        i (|did |have |already |have already |did indeed )sign
        i (|did |have |already |have already |did indeed )signed
        i did
        i've (|already )signed
        signed
    """,
    # agrees to do what we ask for: "I will"
    "will": """
        by all means
        count me in
        glad to
        gladly
        go for it
        happy to
        happy to (do it|do so|do that|do this|put my name to it|sign)
        i (do|will|would)
        i am in
        i would be (glad|happy|honored|honoured) to
        i'd (be (glad|happy|honored|honoured) to|love to|like to)
        i'm in
        ok
        okay
        please do
        sure
        sure thing
        surely
        will do
        willingly
        with all my heart
        with pleasure
    """,
    # says no and nothing else: "not me"
    "no": """
        (it|that|this) (isn't|wasn't|wasnt) me
        (it|that|this) (is|was) not (i|me)
        i (did not|didn't|didnt) (|do |do it|do that|do this|send it|send that|send this|ask|write)
        i never did
        no
        no thank you
        no thanks
        nope
        not (me|mine|by me)
        sign me off
        sign off
    """,
    # negates: I did "not" sign
    "not": """
        cannot
        cant
        didnt
        doesnt
        dont
        havent
        isnt
        neither
        never
        no
        none
        nope
        nor
        not
        nothing
        wasnt
        wont
    """,
    # the same, in answer to a wish of ours that is no request of theirs: "not this time"
    "declines": """
        (i'd |i would |)rather not
        (maybe |)another time
        (please |)(do not|don't)
        i (can't|cannot)
        i (do not|don't) (want to|wish to)
        i (will not|won't)
        never mind
        nevermind
        no (sorry|way)
        none (|of them|of these)
        nope
        not (interested|this one|this time|today|yet)
        not (|right )now
        sorry no
    """,
    # begins what wants no more than it says, where we asked whether they want to sign: "I only wanted to say" thank you
    "only": """
        (just|only) (a question|curiosity|for information|to say thank you|to say thanks)
        (|i was |i am |i'm |we were )(just|only|merely) (asking|curious|wondering)
        (|i |we )(just|only|simply) (meant|want|wanted) to (ask|express|know|say|see|send|thank|understand)
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        (by|is|was) (his|her|my|their)
        although
        anybody
        anyone
        are you
        before
        but
        consider
        decline
        deny
        everyone
        except
        first
        for (his|her|my|their)
        forget
        however
        if
        instead
        later
        maybe
        mistake
        need time
        next month
        next week
        nobody
        on behalf
        once
        perhaps
        possibly
        refuse
        reject
        sleep on it
        somebody
        someone
        soon
        sorry
        stop
        think (about|it over|this over|it through|on it)
        think so
        thinking
        though
        till
        tomorrow
        unfortunately
        unless
        until
        wait
        when
        whether
        who are
        without
    """,
    # begins a question: yes, "who" are you
    "asks": """
        am i
        are
        can (i|you)
        could
        did (i|you)
        do (i|you)
        have (i|you)
        how
        is
        may i
        must i
        please send
        please tell
        send me
        should
        tell
        what
        when
        where
        which
        who
        whose
        why
        will you
        would you
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        (i did|signed) (it|that|this) for
        he
        his
        my
        she
        they
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        answer
        confirmation
        full name
        heart
        name
        own
        reply
        signature
        support
        word
        yes
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        (never|not) a (doubt|problem)
        no (doubt|problem|problems|worries|question)
        sorry (|for |about )(my |the |this |)(delay|being late|late|late reply|late answer|slow reply)
        why not
        without (|a |any )(doubt|hesitation)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (|many |so |very )(thank you|thank-you|thanks|thankyou|thx|ty)
        dear
        gladly
        god bless
        good (morning|afternoon|evening)
        happy to
        hello
        hey
        hi
        please
        pls
        plz
        with pleasure
    """,
    # praises, or answers thanks, and wants nothing: "you are welcome"
    "welcome": """
        (glad|happy|pleased) to (do it|do so|do this|help|sign|support it|support this|support you)
        (glad|happy|pleased) to be of (help|service)
        (|all the |the )best
        (|it is |it's |it was )(|my |our )pleasure
        (|you're |you are )(|most |very |so )welcome
        amazing
        any time
        anytime
        awesome
        bless you
        bravo
        brilliant
        cheers
        excellent
        fantastic
        god (be with|bless|help|protect|save) (her|him|them|us all|you|you all)
        good (job|luck|work)
        got it
        great (|job|work)
        keep (it |)up (|the good work)
        keep up the good work
        lovely
        no problem
        not at all
        noted
        perfect
        received
        super
        well done
        wonderful
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|best |kind |kindest |warm |warmest )regards
        (|yours |very )sincerely
        all the best
        best
        best wishes
        blessings
        cheers
        in (peace|solidarity|christ|faith|hope)
        love
        peace
        respectfully
        warmly
        yours
        yours (truly|faithfully)
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        cancel
        delete
        remove
        revoke
        take me off
        take my
        taken off
        unsubscribe
        withdraw
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (leave|let) (it|me|my|us) (on|stand|stay)
        keep (me|it|my|us)
        stay on
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (|the )(first|1st)(| one)
        one
    """,
    # its second: "the second"
    "2": """
        (|the )(second|2nd)(| one)
        two
    """,
    # its third: "the third"
    "3": """
        (|the )(third|3rd)(| one)
        three
    """,
    # its fourth: "the fourth"
    "4": """
        (|the )(fourth|4th)(| one)
        four
    """,
    # its fifth: "the fifth"
    "5": """
        (|the )(fifth|5th)(| one)
        five
    """,
    # every one of the list: "both"
    "all": """
        (all|both|each) of them
        (|the )(two|three)(| one) of them
        all
        both
        everything
    """,
    # may stand beside a number of the list, and says nothing else: "number" 2 "please"
    "beside": """
        and
        for
        i
        it is
        it's
        letter
        name
        no.
        number
        option
        please
        that is
        the
        this is
        to
        want
        would like
        yes
    """,
    # may stand beside it, where we asked what to sign: "sign" number 2
    "sign": """
        sign
    """,
    # the same, where we asked what to take off: "remove" the second
    "withdraw": """
        off
        remove
        take
        take me off
        withdraw
    """,
}
