"""English: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (among|amongst) (those|people|everyone|the people) (who sign|who are signing|who signed|signing)
        (among|amongst) the (signatories|signers|supporters|names)
        (be|become|as|am) (a|one of the|one among the) (co-|)(signatory|signatories|signer|signers|cosigner|cosigners)
        (co-sign|cosign|co sign|sign|signing|undersign)
        (consider|count|mark) (it|me|this|that|us) (signed|as signed)
        (count|put|mark) (me|us) down
        (endorse|endorsing|i second|subscribe to)
        (you have|you have got|you can have|you may have) my (permission|consent|blessing)
        (you have|you have got|you can have|you may have|accept|here is|here comes) my (name|signature|support|vote)
        join (in |in on |)(the|this|that|your) (letter|petition|appeal|campaign|statement|sign-on)
        join (in |in on |in with |)(the|this|your) (signatories|signers)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (do not|not) (want|wish) to (be|appear|stay) on (it|this) (any more|anymore|any longer)
        (do not|not) (want|wish) to (be|appear|stay) on (the|this|that) letter (any more|anymore|any longer)
        (retract|unsign|un-sign|withdraw|withdrawing|withdraw me)
        (step|back) out
        count me out
        no longer (want|wish) to (be|appear|remain|stay|stand) (on|under|in) (it|this|that)
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
        stop (sending|mailing|emailing|writing)( me| us|)( these| this| it| them|)
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
        take (me|us) down
        take (my|our) (name|names|signature|signatures) down
        take down (my|our) (name|names|signature|signatures)
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
        cld = could
        couldn't = could not
        didn = did
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
        shld = should
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
        ur = your
        wanna = want to
        wasn't = was not
        wd = would
        we'd = we would
        we'll = we will
        we're = we are
        we've = we have
        weren't = were not
        what's = what is
        who's = who is
        wld = would
        won't = will not
        wont = will not
        wouldn't = would not
        yall = you all
        you'd = you would
        you'll = you will
        you're = you are
        you've = you have
    """,
    # written as one with the verb before them, in other languages: Spanish incluyan"me"
    "enclitics": """
    """,
    # written as one with the word behind them, in other languages: Arabic "و"أوقع, "and" I sign
    "proclitics": """
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
        (the|this) undersigned
        (|for )(me|myself) only
        by (me|myself)
        i
        me
        mine
        my
        my own
        myself
        on (my|our) (own |)behalf
        signing
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
        (all |dear |)friends
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
        dear all
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
        (participate|participating|take part|taking part)
        my (name|signature) is yours
        same here
        signed with (pleasure|joy|pride|love|all my heart)
        want in
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (add|adds|added|adding)
        (affix|affixed|append|appended|apply|applied|attach|attached)
        (be|being) put
        (considered|reckoned|deemed)
        (count|counted|counting)
        (enlist|enlisted|enrol|enroll|enrolled)
        (enter|entered|entering|insert|inserted)
        (include|included|including)
        (incorporate|incorporated|incorporating|slot|slot in|squeeze in|tack on|tag on)
        (inscribe|inscribed|print|printed)
        (jot|jot down|mark|note|note down|pencil|pencil in|write down|write in)
        (list|listed)
        (place|placed|placing)
        (pop|popped|stick|stuck)
        (put|putting|put down)
        (record|recorded|register|registered|registering)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (accept|accepted|take|receive)
        (appears|goes|stands)
        (appear|go|stand|be)
        (at|available to) (your|the) (disposal|service)
        (authorise|authorize)
        (be|is|being) put
        (give|giving|given|grant|lend|lending|lent|offer|offering|pledge|send|sending|submit)
        (got|have|have got)
        (here is|here are|enclosed is|attached is)
        (join|joining)
        (use|used|using|sign|write)
        want
        yours to use
    """,
    # takes a name away: "remove" my name
    "off": """
        (cancel|canceled|cancelled|cancelling|delete|deleted|deleting|erase|erased|drop|dropped)
        (come|comes|coming|taken|struck|crossed|scratched|pulled) (off|out)
        (cross out|strike|strike out|scratch|scratch out|unlist)
        (remove|removed|removing|removal)
        (revoke|revoked|rescind|retract|retracted|undo|unsign|void)
        (skip|skipping|omit|omitted)
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
        (printed|proper|true|complete|entire) (name|names)
        (sign-on|support|voice|vote|consent|endorsement|approval|permission)
        (signature|signatures)
        backing
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (cause|document|initiative|text|appeals|call)
        (it|this|that|these|those|one|ones)
        (letter|letters|petition|petitions|appeal|campaign|campaigns|case|cases|statement)
        (list|the list|this list)
        (signatory|signatories|signer|signers|co-signer|cosigner|supporter|supporters|signees)
        (those|people|everyone) (who sign|who are signing|who have signed|signing)
        (urgent |)(action|actions|alert)
        list of (names|signatories|signers|supporters)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (alerts|mailings|newsletter|newsletters|notifications|notices|reminders|spam|subscription|updates)
        (contact|write|write to|message|mail|email) me
        (list|the list|this list)
        (mailing|email|e-mail|distribution|mail|contact|contacts|address) (list|lists)
        (mail|mails|e-mail|e-mails|email|emails|message|messages)
        your (list|lists)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (agree|agree with|approve|approve of|back|endorse|support|stand with|stand by|stand behind)
        (agree|agreed|choose|decided|eager|hasten|hope|intend|like|long) to
        (allow|ask|asking|permit|request|beg|authorise|authorize) (you|that you|you please|that)
        (allow|ask|permit|request|beg|authorise|authorize) you to
        (allow|let|permit) (me|us) to
        (can not|could not) (wait|agree more)
        (can|could|may) (i|we)
        (can|may) my (name|signature)
        (can|may|will|shall|must|do|did|should like|could i)
        (delighted|eager|glad|gladly|happily|happy|honored|honoured|pleased|privileged|proud|thrilled|grateful)( to|)
        (do not|not) (need|have) to think( twice| long|)
        (do not|not) hesitate (to|for a moment|a second)
        (has|needs) to
        (it|this) (is|would be) (an|a|my) (honor|honour|pleasure|privilege)( to|)
        (mean|need|plan|prepared|ready|want|wanted|willing|wish|wants to) to
        (more than|only too|very|so|too) (glad|happy|pleased|proud|willing)( to|)
        (not|never) (thinking|think) twice
        (not|never) a (doubt|problem)
        (think|thinking) (it over |it |)twice
        (want|wish|need|request)
        (would|should)
        (would|should) (appreciate|be grateful|be glad|be happy|be obliged|be thankful) if you (would|could|can)
        (would|should) (gladly|happily|like|love|very much like|really like|also like|still like|dearly love)( to|)
        (would|should) be (delighted|glad|happy|honored|honoured|pleased|proud|privileged|grateful)( to|)
        (would|should) to
        (writing|emailing|mailing|replying|getting in touch) to
        appreciate it if you (would|could)
        be (kind|so kind|good) (enough|as) to
        by all means
        do not mind
        going to
        have (decided|resolved|chosen|wanted) to
        have to
        i am( more than| quite|) (prepared|willing)
        interested( in| to|)
        let
        love to
        meant to
        no (doubt|hesitation|question|problem|problems)
        not (only|just)
        permission to
        with (joy|pleasure|pride)
        without (any |)(delay|doubt|hesitation|question|reservation|reservations)
        would not mind
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (can|could|may|might) i (please |kindly |)(ask|request|trouble|beg) (you|that you|you to|you please to)
        (can|could|may|must|shall|should|will) (i|we)
        (can|could|will|would) (someone|somebody|you)( kindly| please|)
        (can|could|will|would) you (kindly |please |)(see|make sure|ensure|see to it)( that|)
        (feel free to|go ahead and)
        (is it|would it be) possible (for you |)to
        (is it|would it be|is that) (ok|okay|alright|all right|fine) if (i|we)
        may i ask you to
        would you (be so good as to|be good enough to|have the goodness to|have the kindness to)
        would you (be so kind as to|be kind enough to|mind)
        you (may|can|have permission to|have my permission to)
    """,
    # says yes: "of course"
    "yes": """
        (agree|agreed|approved|confirmed|granted|exactly|indeed|done)
        (ah|oh|ooh|well) (yes|yeah|yep|yup|sure)
        (aye|ok|okay|k|y|ya|ye|yea|yeah|yep|yes|yes please|yh|yup|yessir)
        (certainly|absolutely|definitely|surely|totally|affirmative|willingly|positively)
        (confirm|confirms|confirming|i hereby confirm)
        (do it|go ahead|please do|go for it|do so|by all means)
        (it|that|this) (is|was) (correct|me|right|true|mine)
        (i|we) (agree|approve|confirm|consent|accept)
        (my|with|with my) (pleasure|blessing)
        (of course|for sure|sure|sure thing|you bet)
        (the|my|our|) answer is (positive|affirmative|a yes)
        carry on
        count on me
        make it (so|happen)
        why not
        with all my heart
        without question
        would not miss (it|this)
        yess
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (am|are) against (it|this|that)
        (but not|except|except for|other than|apart from|all but|excluding)
        (decline|declined|refuse|refused|reject|rejected|abstain|oppose)
        (deny|denied)
        (have|has|had) yet to
        (instead of|rather than)
        (never|nor|neither|no|nope|nah|not|hardly|negative)
        (nobody|noone|no one)
        (on|under) no (account|circumstances|condition)
        (please |)do not
        against
        did not (do|send) (it|that|this|anything)
        in place of
        no more
        nothing
        over my dead body
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
        (call|phone|ring|email|contact) (me|us)
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
        do not know (how|where|whether)( to|)
        have (i|we)
        have you
        is (there|this)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (after|although|before|though|till|until)
        (as i|as we|as it|because|because of|considering|due to|given|since|so that)
        (even if|even though)
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
        (leave|let) it (alone|be|drop|go|lie|rest)( now| then|)
        (second thoughts|on second thought|let me think|think about it|think it over)
        (spam|spammer|spammers)
        (think it through|sleep on it|need time)
        (wait|hold on|not so fast|hang on)
        forget (it|that|this|about it)
        leave me (alone|out|in peace)
        my (arse|ass|foot)
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
        (hope|hoping|i hope) (i am|it is|this is) not too late
        (if|when) (you do not mind|it is no trouble|you please|you would|you could)
        (if|when) (you would|you could|you will|you can) be so (kind|good)
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
        (peace and all good|in haste|in christ|in his name|under the mercy|as ever|as always)
        (please|kindly)
        (sorry|apologies) (for|about) (being |my |the |)(late|delay|lateness|trouble)
        (sorry|apologies|apologize|excuse me|forgive me|pardon)( for| to| about|)
        (so|very|thank you so|thank you very) much
        (x|xx|xxx)
        (you are welcome|welcome|my pleasure)
        dear (sir or madam|sirs|madam or sir|all)
        how are you
        if i (have|did) not( already|)( done so| signed|)( already| yet|)
        if it can (still |)be done
        if there is (still |)(room|space|time)
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
        (a |)part of
        (about|concerning|re|regarding)
        (above|above-mentioned|attached|below|enclosed|following|mentioned|named|entitled|titled|called)
        (absolutely|actually|again|all the way|already|also|always|as well|asap|at once|certainly|definitely|even|ever)
        (after|above|best of|first of|once and for) all
        (all|just) the same
        (am|be|been)
        (anymore|any longer)
        (at |on |in |)the (very |)(foot|end|bottom|top|head|back) of
        (at|for|from|in|into|of|on|onto|over|per|to|towards|under|underneath|up|upon|via|within)
        (a|an|the)
        (before|until) (it|the letter|this) (goes|is sent|is going|leaves)( out| off|)
        (beneath|alongside|amongst|among|beside)
        (bottom|heart|whole heart|all my heart|with all my heart|from the bottom of my heart)
        (code|nr|number|numbers|ref|reference)
        (down|here|hereby|herewith|just|most|much|now)
        (each|every|latest|new|open|other|same|same as|such|first|second|third)
        (immediately|indeed|too|then|there|today|total|truly|urgent|urgently|very|well|yet)
        (immediate|public)
        (is|are|was|were)
        (last|yesterday|yesterday's|today's|this morning's|this week's|tonight's|this morning)
        (more|further)
        (once more|please|quite|really|right away|simply|so|still|straight away)
        (one|some|any) of (the|those|these) (people|signatories|signers|ones)
        (reply|response|answer|command|button|form|way)
        (|for |to |on |under |in )(all|the) (two|three|four|five)( of them| letters| ones|)
        all (right|along|in all)
        am
        any
        as (a|an|your|my|always|ever|usual|requested|asked)
        as (it is|it stands|is)
        as soon as possible
        at all
        both
        in all (honesty|conscience|seriousness|sincerity)
        like
        not much
        only
        right now
        that
        the other (day|week|night)
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
        christian name
        first
        first name
        first names
        forename
        given name
        given names
        middle name
        middle names
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        family name
        last
        last name
        last names
        second name
        surname
    """,
}

PHRASES = {
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
        married( now|)
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
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        i
        i am
        i the undersigned
        i'm
        my name is
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
    # no name and no title, also where it stands alone and with a capital below a signature: "Morning"
    "no_name": """
        afternoon
        ask
        call
        evening
        month
        morning
        today
        week
    """,
    # the same, and it may turn an order that it stands below: "wait", "Monday"
    "turns": """
        after
        before
        but
        cancel
        friday
        halt
        hold
        if
        later
        monday
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
        tomorrow
        tonight
        tuesday
        unless
        until
        wait
        wednesday
        when
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (absolutely|affirmative|aye|by all means|certainly|definitely|of course|surely|willingly)
        (go ahead|please do)
        (ya|ye|yea|yeah|yep|yes|yess|yessir|yh|yup)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        carry on
        go (right |)ahead
        please do
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        sleep on it
        think
        think it through
        time to think
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (all good|fine|good)
        (approved|confirm|confirmed|confirming|correct|exactly|right|true)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (came|comes|is|was) from me
        (co-signed|cosigned|done|signed)
        (is|was) my (doing|work)
        (it|that|this) (is|was) (i|me)
        (sent|submitted|wrote)
        i did
    """,
    # says no, alone: "no thank you"
    "no": """
        (nah|no|nope)( thank you| thanks|)
        sign (me |)off
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (maybe |)another time
        none( of them| of these|)
        not yet
        some other time
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (just|merely|only|simply)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (gave|given) (you |)my (name|consent|ok|okay|yes|permission)
        (said|say) yes
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (asking|curiosity|curious|information|question|wondering)
        (ask|express|know|say|see|send|thank|understand)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (came across|found|got|received|hear|heard|read|reading|saw|see|seen)
        (considered|considering|studied|reviewed)
        (had|has|having|have)
        how to
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (say|tell you|let you know|inform you|confirm|declare|state|say to you)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        my
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (keep|keeping|leave|leaving|let) (it|me|my|the|us)
        (remain|remains|stays)
        (stay|stays) on
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (all the |)best
        (amazing|awesome|brilliant|excellent|fantastic|great|lovely|perfect|super|wonderful)
        (any time|anytime|at all|got it|noted|received)
        (glad|happy|pleased) to (be of service|do it|do so|do this|help|sign|support it|support this)
        (good luck|no problem|not at all)
        (it is |it was |)(my |our |)pleasure
        god (be with|bless|help|protect|save) (her|him|them|us all|you|you all)
        keep (it |)up
        well done
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (best |kind |kindest |warm |warmest |)regards
        (blessings|cheers|love|peace|respectfully|warmly)
        (very |yours |)sincerely
        all the best
        best( wishes|)
        in (christ|faith|hope|peace|solidarity)
        yours( faithfully| truly|)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (change|changed|changing|change) (my|our) (mind|minds)
        (convinced|persuaded) (me|us)
        (forget|disregard|ignore) (what|everything) i (said|wrote)
        (forget|disregard|ignore) my (last |)(mail|email|message|no|reply)
        (had|having) second thoughts
        (i|we) (was|were) (wrong|hasty|too hasty|too quick)
        (my|our) mind (is|has) (changed|been changed)
        (on|upon|with|having) (second|further) (thought|thoughts|reflection)
        (reconsidered|have reconsidered)
        (think|thinking|thought) (about|of) it (again|once more)
        (think|thinking|thought) (it|things) over
        (think|thinking|thought) again
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (it|that|this) (is|was|should be|should have been|should read|must be)
        (i|we) (meant|mean|wanted|was thinking of)( to write| to say| to sign|)
        (i|we) (mistyped|misread|got it wrong|wrote it wrong|mixed them up|mixed it up)
        (mistake|typo|correction|mistyped|misread)
        (my|a|the) (mistake|error|typo|fault|bad)
        (should be|should have been|should read|must be|meant)
        (sorry|apologies|excuse me|pardon|oops|whoops|ooops|oh)
        (the|the right|right|the correct|correct) (code|number|letter|one)( is| was|)
        (wrong|the wrong) (code|number|letter)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (am|was) (asking for|after|getting at)
        (had|have) in mind
        (intended|meant|mean|wanted|want|wished|wish)( to say| to write| to do|)
        (my|our) (intention|meaning|wish)
        (was|am) trying to (say|do|write)
        the (idea|intention|point)
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (instead|in its place)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (please|pls|plz|kindly)
        if (possible|you please|you can|you would|i may|we may|that is possible|it is possible|that is ok|that is okay)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (adjust|alter|amend|change|correct|edit|fix|mend|update)
        put (it |that |this |)right
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        first(| one)
        one
    """,
    # its second: "the second"
    "2": """
        second(| one)
        two
    """,
    # its third: "the third"
    "3": """
        third(| one)
        three
    """,
    # its fourth: "the fourth"
    "4": """
        four
        fourth(| one)
    """,
    # its fifth: "the fifth"
    "5": """
        fifth(| one)
        five
    """,
    # both of two: "both"
    "both": """
        (both|the two)(| of them)
        two of them
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        the three(| of them)
        three of them
    """,
    # chooses: I "pick" 2
    "beside": """
        (choice|choose|option|pick|take)
        (that|the|this) one
    """,
    # only looks like a number, and chooses none: "one second"
    "none": """
        (a|one|just a|my) second
        all the best
        at one
        one more
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (last|final)(| one)
    """,
}

OFFICIALS = {
    # of which nothing is told but that they have it: "your letter", "your petition"
    "thing": """
        your (letter|mail|email|e-mail|message|petition|correspondence|communication|request|appeal|enquiry|inquiry)
    """,
    # behind it something is told: and inform you "that" …
    "telling": """
        advise
        inform
        that
    """,
    # with nothing told behind it, a courtesy as a whole: "thank you" for your concern about …
    "thanks": """
        appreciate
        grateful
        thank
    """,
    # with the future, a promise about our letter: will "reply", "be forwarded"
    "handle": """
        answer
        attention
        be in touch
        consider
        dealt with
        examin
        forward
        get back
        keep (your|you|this|it)
        look into
        pass
        read
        replied
        reply
        respond
        review
        share
        study
        write to you
    """,
    # what will be done: they "will" reply, "aim to" reply
    "future": """
        (can|may|should) expect
        (may|might|hope to) be able to
        (would|should) be pleased to
        aim to
        endeavo
        expect to
        hope to
        intend to
        shall
        will
    """,
    # the small words of the language itself, by which it is known: "the", "of"
    "common": """
        a
        an
        and
        are
        as
        at
        be
        been
        but
        by
        can
        could
        for
        from
        has
        have
        he
        her
        his
        i
        if
        in
        is
        it
        its
        may
        no
        not
        of
        on
        or
        our
        she
        so
        that
        the
        their
        they
        this
        to
        was
        we
        which
        who
        will
        with
        would
        you
        your
    """,
    # of officials' mails, by beginnings of words. Something has come in: "we acknowledge receipt of your letter"
    "got": """
        (has|have) read (your|with|the letter)
        acknowledge
        acknowledgement
        acknowledging
        has reached us
        have noted
        noted the contents
        reached this office
        receipt
        received
        took note
    """,
    # what becomes of it: "it has been forwarded and will be answered in due course"
    "promised": """
        (been|was) (forwarded|passed|referred|assigned|registered|logged|brought|noted|placed)
        (brought|drawn) to the attention
        (reply|response) (will|may)
        (will|shall) (reply|respond|review|consider|examine)
        (will|shall) be (reviewed|forwarded|considered|answered|examined|passed|processed|brought|given|sent|shared)
        as soon as possible
        attention of
        do not reply
        high volume
        if you need
        if you require
        in due course
        may take
        receiving attention
        reference number
        under consideration
        your (comments|views|concerns|opinion)
    """,
    # says nothing by itself: "Dear Sirs", "yours faithfully"
    "courtesy": """
        best regards
        dear
        good afternoon
        good morning
        hello
        i appreciate
        important to (me|us)
        kind regards
        office of
        on behalf of
        regards
        sincerely
        thank you
        thanks
        this is to confirm
        we appreciate
        yours
    """,
    # turns what stands beside it: the Ministry will "not" take any action
    "negation": """
        can't
        cannot
        does not allow
        doesn't
        isn't
        neither
        never
        no
        none
        nor
        not
        not able
        nothing
        unable
        without
        won't
    """,
    # with a negation, a refusal: not "intervene", no "measures", not "comply"
    "act": """
        accede
        accept
        action
        assist you
        comment
        comply
        do (anything|nothing|something|more)
        entertain
        get involved
        grant
        interfere
        intervene
        intervention
        measure
        proceed with your request
        provide information
        pursue
        respond to individual
        respond to people
        steps
        take part
        take up
    """,
    # a refusal by itself: "we reject the allegations", "the case is closed"
    "decline": """
        (matter|case|file|correspondence|issue) (is |as |now |is now |has been )closed
        decline
        refuse
        reject
    """,
    # with a negation, not theirs: not within our "competence"
    "competent": """
        (right|correct|appropriate) (person|office|department|address|authority)
        competen
        competence
        jurisdiction
        mandate
        purview
        remit
        responsible
    """,
    # not theirs, by itself: "you have reached the wrong department"
    "wrong": """
        (address|mailbox|inbox|line|office) is (only |)for
        by mistake
        in error
        not the (right|correct|appropriate) (person|office|department|address|authority)
        wrong (person|office|department|address|authority|ministry|mailbox)
    """,
    # the office is another's by now: she "no longer holds" this office
    "departed": """
        (has|have) left (the|this|his|her|office|our)
        (his|her|their|my|a) successor
        former (minister|senator|prosecutor)
        no longer (hold|work|serve|with|in office|in this|at this|the|a|employed|represent)
        passed away
        retired
    """,
    # who else it is for: "please direct your letter to" the prosecutor
    "turn_to": """
        (be|is|are) (addressed|directed|sent|submitted) to
        (direct|address|send|forward|redirect|write|submit) (your|it|this|the|to)
        (you should|you may|you could|should you|kindly|please) (write|turn|apply|address|send|direct)
        contact
        falls (to|under|within)
        handled by
        please write
        successor
    """,
    # who wrote is away: "out of the office" until Monday
    "absent": """
        (office|offices) (is|are|will be) closed
        (parental|maternity|paternity|sick|annual|study|medical) leave
        away from
        back in the office
        back on
        limited access
        not (be |)checking
        on holiday
        on leave
        on vacation
        out of (the )office
        will (reopen|be back)
        will return
    """,
    # to everybody, not to us: "newsletter", "press release"
    "bulletin": """
        bulletin
        in this issue
        media advisory
        newsletter
        press release
        unsubscribe
        weekly update
    """,
    # the office that writes, as whole words: the matter is not another's: "we"
    "ours": """
        our
        this (office|ministry|department|service|desk)
        us
        we
    """,
    # asks us not to write again, which refuses nothing: "do not reply" to this message
    "quiet": """
        (please |)do not (reply|respond|answer|write)
        no need to (reply|respond)
        please refrain
    """,
    # says that it is not so: with more told beside it, an answer: the allegations are "unfounded"
    "disputes": """
        (baseless|unfounded|untrue)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        can't
        cannot
        doesn't
        don't
        dont
        mustn't
        needn't
        never
        no longer
        nor
        not
        shouldn't
        without
        won't
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        disclosed
        displayed
        divulged
        made available
        made known
        made visible
        readable
        revealed
        shown
        visible
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        disclose
        disclosing
        display
        displaying
        divulge
        expose
        reveal
        revealing
        show
        showing
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        appear
        appearing
        appears
        exposed
        forward
        forwarded
        give
        given
        giving
        hand
        hand over
        handed
        include
        included
        known
        list
        listed
        mention
        mentioned
        pass
        pass on
        passed
        passed on
        passing
        print
        printed
        send
        sending
        sent
        share
        shared
        sharing
        tell
        telling
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        find out
        get
        gets
        know
        knows
        learn
        learns
        read
        reads
        receive
        receives
        see
        seeing
        seen
        sees
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        black out
        blacked out
        blank out
        conceal
        concealed
        confidential
        hidden
        hide
        hiding
        invisible
        keep hidden
        keep private
        keep secret
        kept hidden
        kept private
        kept secret
        omit
        omitted
        private
        redact
        redacted
        remain hidden
        secret
        stay hidden
        withheld
        withhold
        withholding
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        keep
        keeping
        kept
        leave
        leaving
        left
        remain
        remains
        stay
        stays
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        away from
        confidential
        from
        hidden
        off
        out
        out of
        private
        secret
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        away from
        before
        by
        for
        from
        in
        off
        on
        out of
        to
        toward
        towards
        with
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (my|our|the|his|her) (full |)(name|names|signature|signatures|identity|details)
        my data
        name
        names
        signature
        that (i|we) (sign|signed|am signing|are signing|have signed)
        who i am
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        it
        me
        them
        this
        us
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        's
        allow
        also
        and
        are
        as long as
        ask
        at all
        be
        being
        but
        can
        could
        do
        does
        either
        ensure
        ever
        hereby
        however
        i
        if possible
        is
        just
        kindly
        let
        like
        make sure
        may
        might
        must
        myself
        need
        note
        ok
        on condition that
        on the condition that
        only
        only if
        or
        permit
        please
        pls
        prefer
        provided
        provided that
        rather
        shall
        should
        so that
        thank you
        thanks
        that
        though
        to be
        want
        we
        will
        wish
        would
        yet
        you
        your
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        appeal
        appeals
        letter
        letters
        list
        lists
        petition
        petitions
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        copies
        copy
        version
        versions
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        a
        an
        any
        dear
        her
        his
        mister
        mr
        mrs
        ms
        of
        the
        their
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        (the|your|a|any|) (public |)(page|pages|website|web site|web page|webpage|site)
        general public
        in public
        internet
        journalists
        media
        newspapers
        online
        press
        public
        public page
        publicly
        site
        the public
        web
        web page
        web site
        webpage
        website
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        addressees
        all
        all of them
        all recipients
        any of the recipients
        any of them
        any recipient
        anybody
        anyone
        authorities
        everybody
        everyone
        no one
        nobody
        officials
        others
        recipient
        recipients
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        apart from
        except
        except for
        excepting
        excluding
        other than
        save
        with the exception of
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        add
        as
        because
        for fear
        he
        he's
        or else
        she
        she's
        sign
        signing
        since
        so
        they
        unless
        until
        when
        where
        which
        while
        who
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        care
        did
        didn't
        had
        has
        hasn't
        have
        haven't
        how
        if
        mind
        was
        wasn't
        were
        weren't
        whether
        why
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        allowed to
        can
        could
        free
        free to
        may
        need
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        after all
        again
        any longer
        any more
        anymore
        from now on
        now
        once more
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (all the time|at all times)
        always
        each time
        every time
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (appeal|appeals|action|actions|one) (to come|that comes|that come|you send out|you will send)
        (from now on|from now onwards|from today on|from here on|from this day on|henceforth|henceforward)
        (future|coming|upcoming|forthcoming|subsequent) (appeals|action|actions|ones|alerts|campaigns)
        (future|coming|upcoming|forthcoming|subsequent) (letter|letters|petition|petitions|appeal)
        (in future|in advance|going forward|as of now)
        (in|for) the future
        (letter|letters|petition|petitions) (to come|that comes|that come|you send out|you will send)
        (no need|without needing) to ask( me| us|)( again| first| each time| every time|)
        (on a standing basis|on a regular basis|on an ongoing basis|for good)
        (permanently|automatically|on a permanent basis)
        (unless i say otherwise|unless i tell you otherwise|until i tell you otherwise)
        (until further notice|until i say otherwise)
        (you |)(needn't|need not|don't need to|do not need to|don't have to|do not have to) ask (me|us)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (always|all the time) (wanted|signed|been|was|were|had|have|has|been|thought|wondered)
        (as|like) always
        (have|had|i've|has) always
        almost always
        always (glad|happy|pleased|delighted|ready|willing|proud|in)
        not always
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (member|members) of (your|the|this) (network|list|group|team|circle)
        (my |our |the |)membership
        (standing|permanent) (list|basis)
        (standing|permanent|regular|constant|continuous) (member|members|signer|signers|signatory)
        (standing|permanent|regular|constant|continuous) (signatories|co-signer|cosigner|supporter|signature)
        (your|the|this) (network|circle) of (members|signers|signatories)
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (member|members)
        (your|the|this|rapid response|urgent action) network
    """,
    # makes one of them: "become" a member
    "become": """
        (become|be|join|joining)
        (make|enrol|enroll|enlist|register|sign up|sign|add|put|count) (me|us)( up| down| in|)
        (take|list) (me|us)
        (treat|consider|regard|see) (me|us)( as|)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (i |i want to |i would like to |i wish to |)(resign|leave|quit)
        (leave|leave now|leaving)
        (leave|quit|exit|drop out of) (the |this |your |)(network|list of members|membership|circle)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (end|cancel|terminate|stop|finish|discontinue|revoke|withdraw)
        (give up|giving up|quit|drop|close|lay down)
        (leave|quit|resign|resign as|resign from|withdraw from|step down|step down as)
        (not|never) (be|want to be)
        (remove|take|delete|strike) (me|us)
        no longer
        not any more
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (carry on|continue|go on|keep|keep on) (being|signing|to be|to sign)
        (continue|remain|remaining|stay|staying|stay on|continue on)( as|)
        being
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (stop|quit|cease)
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (again|ever again|automatically|always|each time|every time)
        (any more|anymore|any longer|no longer|in future|from now on)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (for|on behalf of) me
        in my name
        with my name
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (pause|pausing|suspend|rest|hold|on hold|break|a break|take a break|need a break|be on a break)
        (pause|suspend|rest|interrupt) (me|my membership|my name|my signature|everything|it|all)
        (put|place|keep) (me|my membership|everything|it) on (hold|pause)
        take a (pause|rest|leave)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (end|stop|lift) (my|the) (pause|break|rest)
        (i am|i'm|im) back
        (resume|continue|restart|reactivate) (me|my membership|everything|it)
        (resume|unpause|un-pause|reactivate)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (until|till|til|up to|through|before|up until|to)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (for|during)( the next| about|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (the |)end of( the month of|)
        late
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (day|days) = 1
        (fortnight|fortnights) = 14
        (month|months) = m
        (week|weeks) = 7
        (year|years) = y
    """,
    # written out: "two = 2"
    "numbers": """
        (a|an|one|once) = 1
        (two|twice|a couple of|couple) = 2
        eight = 8
        first = 1
        five = 5
        four = 4
        nine = 9
        seven = 7
        six = 6
        ten = 10
        three = 3
        twelve = 12
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (at most|at the most|no more than|not more than|maximum|max)
        (up to|at maximum|a maximum of|maximally|never more than|only|just)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (a|per|each|every|in a|in one|the) month
        (monthly|month)
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (about|on|concerning|regarding|topic|topics|only about)
        (only on|only for|subjects|countries|related to|dealing with|in the case of)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (everything|anything|all|all topics|every topic|any topic|all letters)
    """,
}

DESK = {
    # shows how the letters stand: "STATUS UA 329/11"
    "status": """
        status
    """,
    # brings the names as files: "LIST UA 329/11"
    "list": """
        list
    """,
    # brings the letter as it would go now: "PREVIEW UA 329/11"
    "preview": """
        preview
    """,
    # shows the emails that wait for a person: "HELD"
    "held": """
        held
    """,
    # shows who did what: "JOURNAL UA 329/11"
    "journal": """
        journal
    """,
    # explains the commands: "HELP"
    "help": """
        help
    """,
    # gives a letter a new deadline: "EXTEND UA 329/11 2036-12-31 17:00"
    "extend": """
        extend
    """,
    # closes a letter now: "CLOSE UA 329/11"
    "close": """
        close
    """,
    # keeps a letter back: "HOLD UA 329/11"
    "hold": """
        hold
    """,
    # lets a letter go: "RELEASE UA 329/11"
    "release": """
        release
    """,
    # calls a letter off: "CANCEL UA 329/11"
    "cancel": """
        cancel
    """,
    # takes names off a letter: "INVALIDATE UA 329/11 12 13"
    "invalidate": """
        invalidate
    """,
    # puts such names back: "RESTORE UA 329/11 12 13"
    "restore": """
        restore
    """,
    # puts names from paper on a letter: "ADD UA 329/11"
    "add": """
        add
    """,
    # tells everybody who signed what became of it: "OUTCOME UA 329/11"
    "outcome": """
        outcome
    """,
    # takes an email as what it says: "ACCEPT 12"
    "accept": """
        accept
    """,
    # leaves an email: "DISMISS 12"
    "dismiss": """
        dismiss
    """,
    # takes an email as other words: "TAKE 12 SIGN UA 329/11"
    "take": """
        take
    """,
    # answers an email: "ANSWER 12"
    "answer": """
        answer
    """,
    # says what became of a delivery: "RESOLVE 12 sent"
    "resolve": """
        resolve
    """,
    # says what an official wrote: "OFFICIAL 7 refusal"
    "official": """
        official
    """,
    # agrees to what a command would do: "YES"
    "yes": """
        yes
    """,
    # may stand between a command and a code: "STATUS of UA 329/11"
    "linking": """
        email
        for
        letter
        mail
        message
        names for
        names to
        no
        number
        of
        the letter
        to
    """,
    # may stand behind an order that takes effect at once: "CLOSE UA 329/11 now"
    "now": """
        at once
        immediately
        now
        right now
        today
    """,
    # may stand before a command, or behind it: "STATUS, please"
    "courtesy": """
        all the best
        best
        best regards
        best wishes
        can you
        can you please
        cheers
        could you
        could you please
        dear all
        dear bot
        dear signbot
        dear team
        good afternoon
        good day
        good evening
        good morning
        hello
        hello all
        hello signbot
        hello there
        hey
        hey there
        hi
        hi all
        hi signbot
        i need to
        i want to
        i would like to
        i'd like to
        kind regards
        kindly
        let's
        many thanks
        many thanks indeed
        please
        please can you
        pls
        regards
        sincerely
        thank you
        thanks
        warm regards
        warmly
        we need to
        we want to
        we would like to
        with thanks
        would you
        would you please
        yours
        yours sincerely
    """,
    # begins a line with a reason for the journal, with a colon: "Reason: the bishop asked for it"
    "reason": """
        reason
        why
    """,
    # the same, without a colon: "because she is free"
    "because": """
        because
    """,
    # may stand before a day: "EXTEND UA 329/11 until 31 December"
    "until": """
        by
        for
        on
        till
        to
        until
    """,
    # of a longer time: "EXTEND UA 329/11 12 hours"
    "hours": """
        hour
        hours
    """,
    # of a longer time: "EXTEND UA 329/11 3 days"
    "days": """
        day
        days
    """,
    # of a longer time: "EXTEND UA 329/11 2 weeks"
    "weeks": """
        week
        weeks
    """,
    # behind or before an hour: "17 h", "at 17:00"
    "clock": """
        at
    """,
    # a time of day: "EXTEND UA 329/11 December 24, noon"
    "noon": """
        midday
        noon
    """,
    # the last minute of a day: "December 24, midnight"
    "day_end": """
        close of day
        end of day
        end of the day
        eod
        midnight
    """,
    # today, to its last minute where no hour is written: "EXTEND UA 329/11 to tonight"
    "tonight": """
        this evening
        tonight
    """,
    # the day on which it is written: "EXTEND UA 329/11 to today, 6 pm"
    "on_the_day": """
        today
    """,
    # the day after: "EXTEND UA 329/11 to tomorrow"
    "day_after": """
        tomorrow
    """,
    # may stand beside a day, and says nothing more: "the 24th of December, Wednesday"
    "around_day": """
        fri
        friday
        mon
        monday
        o'clock
        of
        on
        sat
        saturday
        sun
        sunday
        the
        thu
        thursday
        time
        tue
        tuesday
        wed
        wednesday
    """,
    # what names have in common: "INVALIDATE UA 329/11 name=*bot*"
    "by_name": """
        name
    """,
    # the same: "domain=spam.example"
    "by_domain": """
        domain
    """,
    # the same: "address=user*@home.example"
    "by_address": """
        address
        email
    """,
    # the same: "before=2036-12-02"
    "before": """
        before
    """,
    # the same: "after=2036-12-01"
    "after": """
        after
        from
        since
    """,
    # the same: "proof=reply"
    "proof": """
        proof
    """,
    # good news: "OUTCOME UA 329/11 good news"
    "good": """
        good
        good news
    """,
    # nobody should write any more: "OUTCOME UA 329/11 stop"
    "stop": """
        stop
        stop action
    """,
    # may stand before what an email is taken as, and what became of a delivery: "TAKE 12 as SIGN UA 329/11"
    "as": """
        as
    """,
    # became of a delivery: "RESOLVE 12 sent"
    "sent": """
        arrived
        done
        sent
    """,
    # the same: it goes again: "RESOLVE 12 again"
    "again": """
        again
        once more
        queued
        resend
        send again
    """,
    # the same: "RESOLVE 12 failed"
    "failed": """
        failed
        not sent
    """,
    # the same: it need not go: "RESOLVE 12 skipped"
    "skipped": """
        leave
        skip
        skipped
    """,
    # an official's email is one: "OFFICIAL 7 answer"
    "an_answer": """
        answer
        answered
        reply
    """,
    # the same: "OFFICIAL 7 refusal"
    "a_refusal": """
        refusal
        refused
    """,
    # the same: it came, and no more: "OFFICIAL 7 receipt"
    "a_receipt": """
        acknowledgement
        receipt
    """,
    # the same: the matter is another's: "OFFICIAL 7 wrong office"
    "anothers": """
        wrong office
        wrong person
    """,
    # before another address: "RESOLVE 12 again to clerk@court.example"
    "to": """
        to
    """,
}
