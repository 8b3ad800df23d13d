"""Dutch: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (als|word|ben|mede) (ondertekenaar|medeondertekenaar)
        (ik sluit|sluit|wij sluiten|sluiten) (me|mij|ons) (hierbij |graag |ook |)aan
        (je|jullie|u) (hebt|hebben|heeft|heb) (hierbij |ook |)mijn (handtekening|naam|steun|toestemming)
        (medeondertekenaar|ondertekenaar|medeondertekenaars) (zijn|worden)
        (me|mij|ons) (graag |hierbij |ook |)aan te sluiten
        (schrijf|schrijft) (mij|me|ons) (er |maar |ook |aub |alstublieft |alsjeblieft |)(bij|op|in|onder)
        (te ondertekenen|te tekenen|mee te tekenen|meetekenen|mee ondertekenen|medeondertekenen)
        (teken|onderteken|tekenen|ondertekenen) (hem|haar) (ook|mee|mede|van harte|graag)
        (teken|tekenen|onderteken) (ook |graag |hierbij |)mee
        (tel|reken|rekenen jullie) (maar |ook |gerust |)(mij mee|me mee|op mij|op mijn handtekening|ons mee)
        (tussen|bij|onder) (de |)(mensen|degenen) die (tekenen|ondertekenen)
        (van mij krijg|bij deze) (je|jullie|u|krijgen jullie) mijn handtekening
        medeonderteken(en|)
        meeteken(en|)
        meteken(en|)
        onderteken(en|)
        teken(en|)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (haal|neem) (mij|me|mijn naam|mijn handtekening) (er |alsjeblieft |aub |alstublieft )(van|af|uit)
        (haal|neem) (mij|me|mijn naam|mijn handtekening) (graag |weer |)(van|af|uit)
        (ik trek|trek|wij trekken) (me|mij|ons|mezelf) (hierbij |)terug
        (intrekken|in te trekken|terugtrekken|terug te trekken|herroep|herroepen|terugneem)
        (wil|wens) (ik |)(er |)(eraf|eruit|af|uit)
        (wil|wens) (ik |)niet (meer|langer) (vermeld staan|genoemd worden|staan|meedoen|meetekenen|vermeld worden)
        gebruik (mijn naam|mijn handtekening) niet (meer|langer)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (wijzig|verander|corrigeer|verbeter)(en|t|) (aub |alstublieft |alsjeblieft |)(mijn|onze) naam
        mijn naam (te |)(wijzigen|veranderen|corrigeren|verbeteren)
        naam
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (mijn |)status
        (sta ik|ben ik) (er al |al |)(op|bij|vermeld)
    """,
    # asks which letters are open: "LIST"
    "list": """
        (lijst met|welke) (brieven|acties|petities|campagnes)( zijn er| lopen| staan open|)
        (stuur|geef) (me|mij) (de|een|jullie) lijst
        lijst
    """,
    # asks how this works: "HELP"
    "help": """
        (ik heb hulp nodig|hulp nodig|hulp gevraagd)
        (instructies|uitleg)
        hulp
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (al |)mijn (persoonlijke |)gegevens (te |)(verwijderen|wissen|vergeten)
        (vergeet mij|vergeet me)
        (verwijder|wis|vergeet) (aub |alstublieft |)(al |)mijn (persoonlijke |)gegevens
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (meld|schrijf) (me|mij) (alstublieft |aub |alsjeblieft |maar |)(af|uit)
        (uitschrijven|afmelden|me afmelden|mij afmelden|afmelding|uitschrijving|opzeggen|abonnement opzeggen)
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (aanmelden|me aanmelden|mij aanmelden|aanmelding|abonneren|me abonneren)
        (meld) (me|mij) (weer |)aan
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (ondertekend door|getekend door)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (allen)
        (elke|iedere) (brief|petitie|actie|campagne|oproep)
        all(e|es|emaal)
        alle (open |lopende |huidige |deze |jullie |)(brieven|petities|acties|campagnes|oproepen|zaken|spoedacties)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        'k = ik
        'm = hem
        'n = een
        'ns = eens
        's = is
        't = het
        ajb = alsjeblieft
        aub = alstublieft
        bv = bijvoorbeeld
        d'r = er
        da's = dat is
        dr = er
        fam = familie
        gr = groet
        grtz = groeten
        ie = hij
        ikke = ik
        m'n = mijn
        m.v.g = met vriendelijke groet
        mn = mijn
        mvg = met vriendelijke groet
        nie = niet
        ns = eens
        nvt = niet
        svp = alstublieft
        z'n = zijn
        zo'n = zo een
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        eraard
        erwijs
        gewijs
        lijks
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (de|hij) (ondergetekende)
        (ik heet|mijn naam is|ik woon in|woon in|ik kom uit)
        (ik ook|ook ik|mij ook|ook mij|wij ook|ook wij|mij ook graag)
        (ik|mij|me|mijn|mijne|mezelf|mijzelf|ikzelf)
        (namens|voor|van) (mij|mezelf|mijzelf)
        (onderteken|teken)
        ondergetekende
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (ik|mij|me|mijzelf) en mijn
        (mijn|met mijn) (man|vrouw|partner|gezin|familie|zoon|dochter|moeder|vader|broer|zus|vriend|vriendin) en ik
        (wij|we) (beiden|allebei|tweeën|samen)
        (wij|we|ons|onze|onszelf)
        ondergetekenden
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (baas|advocaat|bisschop|dominee|pastoor|werkgever|buurman|buurvrouw)
        (een|de|iemand|alle|andere|veel|sommige) (ander|anderen|anders|mensen|personen)
        (hij|zij|hem|haar|hen|hun|zijzelf|hijzelf|iemand|niemand|iedereen)
        (jezelf|jullie zelf|uzelf|zichzelf|zelf)
        (men|ieder|anderen|wie|wie wil|degene|degenen|diegenen)
        (mijn|zijn|haar|de|het|een|ons|onze|jouw|je|uw) (baas|chef|werkgever|advocaat|arts|huisarts|dokter)
        (mijn|zijn|haar|de|het|een|ons|onze|jouw|je|uw) (dominee|pastoor|bisschop|bedrijf|leidinggevende)
        (mijn|zijn|haar|een|onze|je|uw) (buren|collega|collega's|kennis|kennissen)
        (mijn|zijn|haar|een|onze|je|uw) (vriend|vriendin|vrienden|vriendinnen|buurman|buurvrouw)
        (mijn|zijn|haar|onze) (moeder|vader|broer|broers|zus|zussen|zuster)
        (mijn|zijn|haar|onze|ons|je|jouw|uw|jullie) (kinderen|ouders|grootouders|huishouden|overleden)
        (mijn|zijn|haar|onze|ons|je|jouw|uw|jullie) (man|vrouw|echtgenoot|echtgenote|partner|gezin|familie)
        (neef|nicht|kleinzoon|kleindochter|schoonmoeder|schoonvader|zwager|schoonzus)
        (zoon|zonen|dochter|dochters|mama|papa|oma|opa|grootmoeder|grootvader|tante|oom)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (je|jij|jou|jouw|jullie|u|uw|gij|ge)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (beschouw|zie) (het|dit|hem) als (getekend|ondertekend)
        (graag|met plezier|met liefde|met genoegen) (getekend|ondertekend)
        (ik doe|doe|wij doen|we doen) (ook |graag |natuurlijk |zeker |)mee
        (ik ook|ook ik|mij ook|ook mij|wij ook|ook wij|mij ook graag)
        (mijn handtekening|mijn naam) (ook|eveneens|graag ook)
        (neem deel|deelnemen|deel te nemen|nemen deel)
        mijn handtekening (is van jullie|hebben jullie|heb je|heeft u)
        ook (mijn handtekening|mijn naam)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (beschouw|beschouwd)
        (inschrijven|in te schrijven|ingeschreven|bijgeschreven)
        (neem|nemen|opnemen|op te nemen|opgenomen|meenemen|mee te nemen|meegenomen)
        (plaats|plaatsen|te plaatsen|geplaatst|bijschrijven|bij te schrijven)
        (registreer|registreren|te registreren|geregistreerd|noteer|noteren|te noteren|genoteerd|vermeld|vermelden)
        (sluit|sluiten|aansluiten|aan te sluiten|aangesloten)
        (te vermelden|teken aan|tel|tellen|meetellen|meegeteld|mee te tellen|reken|rekenen|mee te rekenen)
        (toevoeging|vermelding|opname|inschrijving)
        (toevoegt|plaatst|opneemt|noteert|vermeldt|bijschrijft|registreert|bijzet)
        (voeg|voegen|voegt|toevoegen|toe te voegen|toegevoegd|bijvoegen|bij te voegen|bijgevoegd)
        (zet|zetten|te zetten|gezet|bijzetten|erbij zetten|eronder zetten|erop zetten|onderzetten|neerzetten)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (gebruik|gebruiken|te gebruiken|benut|aanvaard|accepteer|ontvang)
        (gebruik|het gebruik) van
        (geef|geven|te geven|gegeven|leen|lenen|bied|bieden|verleen|verlenen)
        (hebt|hebben|heeft|heb je|heb jij|krijg|krijgen|krijgt)
        (hierbij|bij deze|bijgaand)
        (hier|hierbij|bij deze|hiermee) (is|hebben jullie|heb je|heeft u|komt|krijgen jullie|krijg je)
        (komen|staat|onder|erbij|hoort|horen|prijken|prijkt)
        (machtig|verleng)
        (mag|moet|kan) (erbij|erop|eronder|onder|op|bij)
        (ontvangen|stuur|sturen|stuurt|gestuurd krijgen|mailen|mailt|schrijf)
        (schenk|stuur|sturen|zend|zenden|lever|leveren|draag bij|sta af)
        (schrijf|schrijven|te schrijven)
        (sta|staan|te staan|verschijn|verschijnen|te verschijnen|komt)
        ter beschikking
        wil
    """,
    # takes a name away: "remove" my name
    "off": """
        (annuleren|geannuleerd|schrijf mij uit|schrijf me uit)
        (haal|halen|te halen|afhalen|eraf halen|eraf te halen|weghalen|weg te halen)
        (herroep|herroepen|uitschrijven|uitgeschreven|afvoeren|verwijdering)
        (in te trekken|ingetrokken|trek|trekken|terugtrekken|terugnemen|annuleer)
        (schrap|schrappen|te schrappen|geschrapt|wis|wissen|te wissen|gewist)
        (streep|doorstrepen|doorhalen|door te halen|intrekken)
        (uithalen|verwijder|verwijderen|verwijdert|te verwijderen|verwijderd)
        (wegdoen|eruit halen|eruit te halen|af te halen|afmelden)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (af|eraf|weg|uit|eruit|terug|ervan af|er af|er uit|weer af)
        (niet meer|niet langer)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (handtekening|handtekeningen|paraaf|ondertekening|stem|steun)
        (handtekening|naam|steun) die (ik|wij|we) (gaf|gaven|zette|zetten|gegeven heb|gezet heb|heb gegeven|heb gezet)
        (instemming|akkoord|goedkeuring|steunbetuiging|toestemming)
        (mijn handtekening|mijn naam) (ook|eveneens|graag ook)
        (naam|namen|achternaam|voornaam|volledige naam|naam en handtekening)
        (toezegging|echte naam|eigen naam|hele naam)
        ook (mijn handtekening|mijn naam)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (actie|acties|appel|brief|brieven|campagne|campagnes|document)
        (deze|die|dit|dat|het|ervan|eraan|erbij)
        (initiatief|manifest|oproep|oproepen|petitie|petities)
        (lijst) (van|met|der|met de) (ondertekenaars|handtekeningen|namen|ondertekenaren)
        (lijst|lijsten)
        (medeondertekenaars|naamlijst|handtekeningenlijst)
        (ondertekenaars|ondertekenaar|ondertekenaren|medeondertekenaar)
        (protest|schrijven|spoedactie|spoedacties|tekst|verklaring|verzoekschrift|zaak|zaken|open brief)
        (urgent action|urgente actie|urgente acties)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (abonnement|berichten|herinneringen|meldingen|nieuwsbrief|nieuwsbrieven)
        (mailinglijst|verzendlijst|adreslijst|adressenlijst|mailinglist|maillijst|verzendlijsten)
        (mail|mails|e mail|e mails|email|emails|bericht|mailtjes)
        (nieuws|reclame|rondzendbrief|spam|updates)
        (schrijf|mail|contacteer) (me|mij)
        lijst
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (ben|vereerd|trots|bereid)
        (ben|zou) (ik |u |jullie |)(bereid|blij|trots|vereerd|dankbaar|zo vrij)( zijn|)( als| om|)
        (bereid|blij|trots|vereerd|dankbaar)( om|)
        (besluit|beslis|kan|kunnen|mag|mogen|moet|moeten)( ook| toch| zeker| even|)
        (eer|genoegen|voorrecht)
        (geef|verleen) (u |jullie |je |)(hierbij |)(toestemming|permissie)( om| voor|)
        (geen probleem|waarom niet|niet alleen|kan niet anders dan|zeker weten)
        (gelieve|graag zou|moge)
        (graag|gaarne|heel graag|zeer graag|dolgraag|ook graag|natuurlijk graag)
        (hebben besloten|ben van plan|ben voornemens)( ook| toch| zeker| even|)
        (ik |)(aarzel|twijfel) niet( om| lang| geen moment|)
        (is|zou) (mij |me |voor mij |)een (eer|genoegen|voorrecht|plicht|plezier)
        (laat|laten) mij
        (maar al te graag|van harte|liever|het liefst|met alle plezier)
        (mag|kan) ik
        (met|met veel|met groot|met alle) (plezier|genoegen|vreugde|liefde|trots|overtuiging)
        (om|te|dat)
        (schrijf|mail) om
        (sta|staan) (u |jullie |je |)toe
        (stem|stemmen) (er |hier |daar |)(mee |)in
        (steun|steunen|ondersteun|ondersteunen|onderschrijf|onderschrijven|sta achter)
        (verzoek|vraag) (ik|wij|we) (u|jullie|je) (hierbij|vriendelijk|beleefd)
        (verzoek|vraag|machtig|autoriseer|smeek) (ik|wij|we) (u|jullie|je|hierbij|vriendelijk|dringend)
        (verzoek|vraag|machtig|autoriseer|smeek) (u|jullie|je|hierbij|vriendelijk|dringend)
        (vriendelijk|dringend|beleefd)
        (wees|weest|zou u|zouden jullie) zo (vriendelijk|goed|aardig|lief) (om|zijn om|en|te)
        (wil|willen|wou|wens|wensen|verlang|hoop|kies ervoor)( ook| toch| zeker| even|)
        (zal|zullen|ga|gaan|laat|laten|dien|heb besloten)( ook| toch| zeker| even|)
        (zou|zouden) (ik |wij |we |het |er |u |jullie |ook |)(graag|heel graag|ook graag|dolgraag|het fijn vinden als)
        (zou|zouden) (ik |wij |we |het |er |u |jullie |ook |)(op prijs stellen als|willen|blij mee zijn als)
        (zou|zouden) (ik |wij |we |het |er |u |jullie |ook |)fijn vinden als
        geen probleem
        zonder (twijfel|aarzelen|aarzeling|voorbehoud|bedenkingen|meer)
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (is het|zou het) mogelijk( zijn|)( om|)
        (kan|zou|wil) (iemand|u|mij iemand)
        (kunt|kun|kunnen|zou|zouden|wilt) (u|je|jij|jullie)( aub| alstublieft| alsjeblieft|)
        (u|je|jullie|jij) (kunt|kan|kunnen|mag|mogen)( gerust| natuurlijk| zeker| ook|)
        (wil|willen|mag|mogen|zoudt) (u|je|jij|jullie)( aub| alstublieft| alsjeblieft|)
    """,
    # says yes: "of course"
    "yes": """
        (ben|zijn) (het |ik het |)(er |helemaal |volledig |)(eens|mee eens|voor|akkoord|ermee eens)
        (dat|het|dit) (ben ik|was ik|is goed|is juist|klopt|is correct|is van mij|is waar)
        (doe|doet|doen) (maar|het|dat)
        (ga|gaat u) (gerust |maar |)(verder|door|je gang|uw gang)
        (ga|gaat) (ik |wij |)akkoord
        (graag|akkoord|prima|goed|inderdaad|juist|correct|klopt|precies|absoluut|definitief|afgesproken)
        (graag|met plezier|met liefde|met genoegen) (getekend|ondertekend)
        (ik ben|wij zijn) (voor|akkoord|het eens|het ermee eens|er helemaal voor)
        (ik doe|doe|wij doen|we doen) (ook |graag |natuurlijk |zeker |)mee
        (in orde|bevestigd|bevestig|ik bevestig|bevestigen|best|helder|doen|top|ga je gang|gaat uw gang|ga uw gang)
        (ja graag|ja natuurlijk|ja zeker|ja hoor|met plezier|van harte|van ganser harte|mij best)
        (ja|jawel|jazeker|jep|jup|jaja|oké|oke|ok|okay|zeker|zeker weten)
        (natuurlijk|uiteraard|vanzelfsprekend|tuurlijk)
        ga uw gang
        waarom niet
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (behalve|uitgezonderd|met uitzondering van|op na|maar niet|in plaats van)
        (dat was ik niet|ik was het niet|ik was dat niet|dat ben ik niet)
        (liever niet|van mijn leven niet|nooit van mijn leven)
        (niet van mij|geen interesse|niet geïnteresseerd|nee bedankt)
        (niet|geen|nee|neen|nooit|noch|niets|niks|nimmer|zonder|nauwelijks|amper)
        (onmogelijk|verhinderd)
        (tegen|geenszins|in geen geval|onder geen beding|absoluut niet)
        (weiger|weigeren|verwerp|onthoud|ontken|bedank voor|zie af)( te| me| van|)
        (zeker niet|helemaal niet|echt niet|over mijn lijk|nee dank je|nee bedankt)
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (als|indien|wanneer|zodra|zolang|mits|tenzij|of|totdat|tot|voordat)( dat| van|)
        (alvorens|nadat|terwijl|voor het geval|in geval|op voorwaarde)( dat| van|)
        (in principe|in theorie|theoretisch|hypothetisch|in een ander leven)
        (ingeval|pas|pas als|alleen als|behalve als)( dat| van|)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|januari|februari)
        (maart|april|mei|juni|juli|augustus|september|oktober|november|december)
        (misschien|wellicht|mogelijk|mogelijkerwijs|waarschijnlijk|vermoedelijk|eventueel|ofwel|nog niet)
        (morgen|overmorgen|later|straks|binnenkort|ooit|ooit eens|op een dag|een andere keer)
        (onder voorwaarde|afhankelijk|gesteld dat|stel dat|alsof)( dat| van|)
        (onzeker|twijfel|twijfel nog|ik weet nog niet|weet niet|ik weet niet|ik aarzel|aarzel)
        (vanavond|vanmiddag|spoedig|eerstdaags|een ander moment|mettertijd)
        (volgende|komende|deze|eind|begin|over een|over een paar|aankomende) (week|maand|jaar|dagen|weken|zomer|keer)
        (zou ondertekenen|zou tekenen|de dag dat|op de dag dat)
        (zou|zouden|zoudt|had|hadden|was)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (denk|denkt|denken|dacht|geloof|gelooft|vermoed|meen|meent)
        (gedwongen|dringt|beveelt|raadt|verwacht|verwachten|moest|verplicht)
        (gestuurd|verzonden|doorgestuurd|verstuurd|ontvangen|gekregen|gedeeld|gepost|gepubliceerd)
        (getekend|ondertekend|tekent|ondertekent|tekende|ondertekende)
        (heb|heeft hij|had ik|gehad|geworden|werd|werden|wordt|worden)
        (lees|zie|zag|gezien|betwijfel|schijnt|vrees|bang|durf|durf niet|lukt|probeer|probeerde|vergat|vergeten)
        (na|voor|door|bij) (het |te |)(tekenen|ondertekenen)
        (tekenden|ondertekenden|meegetekend|medeondertekend)
        (verklaart|volgens|naar verluidt|zogenaamd|zogezegd|meldt)
        (vind|weet|weten|wist|hoor|hoorde|gehoord|gelezen|las)
        (vraagt|vroeg|vragen|gevraagd|vraag me af|verzoekt|eist|eisen|dwingt|dwingen)
        (zegt|zei|zeiden|zeggen|gezegd|zeg|beweert|beweren|vertelt|vertelde|vertellen)
    """,
    # asks something: "who" reads it?
    "question": """
        (bent|ben) (u|je|jij)
        (hebben|zijn|moeten) (wij|we)
        (heb|ben|moet|mag|kan|sta|zal|hoor) ik
        (is|staat|zijn|was) (mijn|het|er|dit|dat|de)
        (waarom|wat|wanneer|wie|welke|welk|hoe|waar|waarheen|waartoe|waarvoor|hoeveel|hoezo|waarvan)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (als) (moeder|vader|christen|leraar|lerares|mens|burger|arts|vrouw|man|katholiek|privépersoon)
        (dankzij|ten behoeve van|in verband met|ter wille van)
        (ik vind|ik denk|ik geloof) (dat|het|de)
        (om) (de|het|een|te helpen|te steunen|te protesteren|te beschermen)
        (om) (persoonlijke|gezondheidsredenen|zakelijke|familiale) redenen
        (omdat|want|aangezien|daar|doordat|vanwege|wegens|zodat|opdat|gezien)
        (ook al|ook als)
        (uit|ter|in) (nagedachtenis|herinnering|ondersteuning|principe)
        (uit|ter|in) (solidariteit|overtuiging|protest|medeleven|respect|verontwaardiging)
        (voor) (de|het|een|alle|mensenrechten|vrijheid|vrede|gerechtigheid|onze|deze|die|meer)
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (bedacht|van gedachten veranderd|van mening veranderd|spijt|bij nader inzien)
        (denk|denken) (er |hier |daar |)(nog |eens |)over na
        (eerst|eerst nog|vooraf)
        (fout|een fout|foutje|verkeerd|verkeerde|verkeerde knop)
        (geen interesse|niet geïnteresseerd|niet nodig|niet zeker|niet overtuigd|ik pas)
        (grap|grapje|een grap|een grapje|een test|test|ironie|sarcasme|haha|geintje)
        (helaas|jammer|jammer genoeg|spijtig|spijtig genoeg|het spijt me maar)
        (ik bedoel|ik bedoelde|bedoelde|correctie)
        (ik was het niet|dat was ik niet|niet van mij|niks voor mij|niets voor mij)
        (laat me|laat mij) (met rust|nadenken|denken)
        (nadenken|erover nadenken|over nadenken|bedenktijd|overwegen|overweeg|nog even denken|een nachtje over slapen)
        (per ongeluk|per abuis|abusievelijk|vergissing|een vergissing|vergist)
        (stop|hou op|houd op|hou eens op) (met|)
        (toch niet|me bedacht|ik trek terug|betreur)
        (vals|vervalst|nep|oplichting|fraude|gehackt|misbruik)
        (verbiedt|verbieden|verboden|niet toegestaan|mag niet van|staat het niet toe|afgeraden)
        (vergeet het|laat maar|negeer|negeert|laat zitten|beschouw als niet verzonden)
        (wacht|wacht even|moment|momentje|ogenblik|ho)
        wachten
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (alstublieft|alsjeblieft|als het u belieft|graag gedaan|geen dank)
        (als|indien|zo) (het kan|dat kan|mogelijk|het nog kan|dat nog kan|het mogelijk is)
        (als|indien|zo) (het niet te laat is|het nog niet te laat is)
        (als|indien|zo) (u wilt|je wilt|jullie willen|u kunt|het mag|dat mag|dat mogelijk is)
        (amen|vrede|sterkte|succes|zegen|knuffel|liefs|kus|kusjes|xxx|bravo|hulde|chapeau)
        (beste|lieve|geachte|waarde|weledele)( allen| collega's| team|)( of mevrouw| en mevrouw|)
        (beste|lieve|geachte|waarde|weledele)( heer| mevrouw| vrienden| mensen| allemaal)( of mevrouw| en mevrouw|)
        (bij voorbaat dank|alvast dank|nogmaals dank|met dank)
        (dank|dankjewel|bedankt) (voor|dat|aan)( alles| het| jullie| uw|)
        (dank|dankjewel|dankuwel|dank je|dank je wel|dank u|dank u wel|bedankt)
        (een goede|goede|mooie|belangrijke) (werk|initiatief|zaak|actie|brief|idee)
        (god|de heer) (zegene|zegen|behoede|bescherme) (u|jullie|je|allen)
        (goed|mooi|belangrijk|prachtig|fantastisch|een goed) (werk|initiatief|zaak|actie|brief|idee)
        (hallo|hoi|hai|hey|dag|goedendag|goedemorgen|goedemiddag|goedenavond|goedenacht|doei|tot ziens)
        (hartelijk dank|hartelijk bedankt|heel erg bedankt|erg bedankt)
        (heer|heren|mevrouw|dames en heren|vrienden|vriendinnen|mensen|allemaal|allen|team|collega's|mensen van)
        (het spijt me|vergeef me|vertraging|ongemak|late reactie)
        (hoe gaat het|ik hoop dat alles goed gaat|hopelijk gaat alles goed)
        (hoogachtend|met hoogachting|met de meeste hoogachting|toegenegen|solidair|in solidariteit)
        (hopelijk|ik hoop dat het|hopelijk ben ik) (is het |)(nog |)(niet te laat|op tijd|niet te laat is|helpt)
        (in verbondenheid|in vriendschap|met waardering|warme groet)
        (met |)(vriendelijke|hartelijke|warme|beste|lieve|solidaire) (groet|groeten|dank|wensen)
        (mooie|zalig|gelukkig|vrolijk) (morgen|middag|avond|dag|nacht|week|weekend|kerst|pasen)
        (mooie|zalig|gelukkig|vrolijk) (nieuwjaar|zondag|feestdagen|succes|sterkte|plezier)
        (niet in mijn naam|geen zorgen|geen haast|geen antwoord nodig|maak je geen zorgen)
        (nogmaals|wederom|opnieuw|alweer|weer eens)
        (nooit meer|nooit vergeten|geef niet op|geef de moed niet op|geef nooit op|jullie zijn niet alleen)
        (pas goed op jezelf|blijf sterk|blijf gezond)
        (respect|hou vol|houd vol|ga zo door|zet hem op|proficiat|gefeliciteerd)
        (sorry|excuus|excuses|mijn excuses|pardon|neem me niet kwalijk)
        (tot gauw|tot snel|tot kijk|welkom|groet|groeten|groetjes|gegroet|hartelijk)
        (veel dank|duizendmaal dank|dank jullie|dank jullie wel|merci|alvast bedankt)
        (veel|goede|goeie|fijne|prettige) (morgen|middag|avond|dag|nacht|week|weekend|kerst|pasen)
        (veel|goede|goeie|fijne|prettige) (nieuwjaar|zondag|feestdagen|succes|sterkte|plezier)
        (veel|vele) (groeten|liefs|groetjes)
        (voor het te laat is|asap|met spoed)
        als (u|jullie|je) (wilt|willen|wil)
        als (u|jullie|je) zo (vriendelijk|goed|aardig) (wilt|willen|wil|zou) zijn
        wat een (schandalig|schrijnend|triest) (verhaal|zaak|initiatief|bericht|geval)
        wat een (verschrikkelijk|vreselijk|mooi|goed|erg) (verhaal|zaak|initiatief|bericht|geval)
        zo (snel|spoedig) mogelijk
        zoals (altijd|gewoonlijk|gevraagd|elk jaar)
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (aan|bij|in|met|naar|om|onder|op|over|tegenover|uit naam van|van|voor|wegens|vanuit|via|per|er)
        (alles bij elkaar|al met al|na alles|ondanks alles|boven alles|toch al)
        (beide|beiden|allebei|alle drie|alle twee)
        (betreft|betreffende|inzake|aangaande|nr|nummer|code|ref|referentie|kenmerk)
        (bij deze|hierbij|hiermee|met deze|via deze|langs deze weg|met dit bericht)
        (de brief gelezen|de tekst gelezen|heb de brief gelezen|heb hem gelezen|heb het gelezen)
        (de|een|is|ben|zich|zo|ook|tevens|eveneens|nog|nu|nog eens|eens|even|maar|wel|heel|zeer)
        (dringend|urgent|urgente|spoed|open|openbaar|hele|heel mijn|volle|volste|eigen|getiteld|genaamd)
        (eergisteren|onlangs|laatst|vorige week|kort geleden|pas geleden)
        (erg|echt|gewoon|al|vandaag|meteen|direct|onmiddellijk|dadelijk|alsnog|dan|toch)
        (hierdoor|daarom|daarmee|bovendien|verder|eindelijk|gisteren|gelijk|samen|volledig)
        (hier|hieronder|daaronder|eronder|erop|daarbij|daarop|daaraan|hieraan|hierop|toe|erop|erin)
        (joh|he)
        (met deze mail|met deze e mail|per mail|per e mail|per omgaande)
        (met heel mijn hart|uit volle overtuiging|met beide handen|wat mij betreft|persoonlijk|op persoonlijke titel)
        (nieuwe|laatste|eerste|tweede|twee|drie|dringende)
        (onderaan|aan het eind van|aan het einde van|bovenaan)
        (onderstaande|bovenstaande|bijgaande|bijgevoegde|volgende|genoemde)
        (onderwerp|mijn antwoord|antwoord|mijn antwoord is|reactie)
        (op eigen titel|uit eigen naam|in mijn naam|mijnerzijds|van mijn kant)
        (volmondig|mee|mede|slechts|alleen|dus|daarnaast|vooral|trouwens|eigenlijk)
        deel (van|uit)
        gerust
        hoor
        meer
        voordat (hij|de brief) (weggaat|uitgaat|verstuurd wordt|wordt verstuurd)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (en|alsook|evenals|dus|daarom|vandaar|bovendien|derhalve)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (maar|echter|doch|hoewel|ofschoon|niettemin|desondanks|toch)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        ik heet
        mijn naam
        mijn naam is
        naam
        volledige naam
        voor- en achternaam
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        namen
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        gemeente
        plaats
        stad
        woonplaats
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        land
        provincie
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        organisatie
        parochie
        vereniging
    """,
    # what somebody is: "Title: Professor"
    "title": """
        beroep
        functie
        titel
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        adres
        datum
        e-mail
        mobiel
        opmerking
        telefoon
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        roepnaam
        voornaam
        voornamen
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        achternaam
        familienaam
    """,
}

PHRASES = {
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        beste
        dag
        geachte
        geachte heer
        geachte mevrouw
        goedemiddag
        goedemorgen
        goedenavond
        goedendag
        hallo
        hoe gaat het
        hoi
        lieve
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        alvast bedankt
        bedankt
        dank je wel
        dank u
        dank u wel
        groet
        groeten
        groetjes
        hartelijke groet
        hartelijke groeten
        hoogachtend
        met dank
        met vriendelijke groet
        met vriendelijke groeten
        mvg
        vriendelijke groet
        vriendelijke groeten
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        in naam van
        in opdracht van
        namens
        namens de
        namens het
        uit naam van
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        voor de
        voor het
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        afdrukken
        drukken
        drukt
        gepubliceerd
        noemen
        openbaar
        openbaar maken
        publiceer
        publiceren
        tonen
        vermeld
        vermelden
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anoniem
        anonieme
        mijn naam niet afdrukken
        mijn naam niet publiceren
        mijn naam niet vermelden
        naam achtergehouden
        naam niet publiceren
        naam niet vermelden
        niet met naam
        niet publiceren
        vertrouwelijk
        zonder mijn naam
        zonder naam
        zonder naamsvermelding
        zonder vermelding van mijn naam
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        als boven
        dezelfde
        eerste persoon
        ik
        je naam
        jouw naam
        mijn man
        mijn vrouw
        niemand
        tweede persoon
        uw naam
        uw plaats
        uw woonplaats
        voornaam achternaam
        zie boven
        zie hierboven
        zie hieronder
        zie onder
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        christus
        gerechtigheid
        gevangenen
        god
        liefde
        menselijkheid
        mensenrechten
        mensheid
        rechtvaardigheid
        slachtoffers
        vrede
        vrijheid
        waarheid
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        boven
        fout
        is
        juist
        klopt
        moet
        niet
        onder
        onjuist
        staat
        verkeerd
        zie
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        ik
        ik ben
        ik heet
        ik ondergetekende
        mijn naam is
        ondergetekende
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        in
        naar
        tot
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        heet
        is
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        geschreven
        heeft geschreven
        schreef
        schreef op
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        afzender
        van
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        datum
        verzonden
        verzonden op
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        aan
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopie
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        onderwerp
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        begin doorgestuurd bericht
        bericht van
        doorgestuurd bericht
        oorspronkelijk bericht
        origineel bericht
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        download outlook voor
        outlook voor
        verstuurd met
        verstuurd vanaf
        verzonden met
        verzonden vanaf
        verzonden via
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        deze e-mail en
        dit bericht is
        dit e-mailbericht
        virusvrij
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        antw
        doorst
        fw
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## antwoord boven deze regel ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        boven deze lijn
        boven deze regel
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        e-mailprogramma
        mailprogramma
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        heeft gereageerd op (je|uw) bericht
        heeft gereageerd via gmail
        heeft via gmail gereageerd
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        afwezig:
        afwezigheid:
        afwezigheidsbericht
        afwezigheidsmelding
        automatisch antwoord
        automatisch bericht
        met vakantie:
        niet aanwezig:
        niet op kantoor
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        bezorgd:
        gelezen:
        leesbevestiging
        niet gelezen:
        ongelezen:
        ontvangstbevestiging
        verwijderd:
        weergegeven:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        aanvraag
        bericht
        e-mail
        klacht
        mail
        melding
        ticket
        verzoek
        vraag
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        aangemaakt
        doorgestuurd
        geopend
        geregistreerd
        in behandeling
        is gelezen
        ontvangen
        ontvangst van
        toegewezen
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        bedankt
        dank
        hartelijk dank
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        contact met ons
        contact opnemen
        voor het contact
        voor je bericht
        voor uw aanvraag
        voor uw bericht
        voor uw e-mail
        voor uw interesse
        voor uw mail
        voor uw vraag
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        beantwoorden
        nemen contact
        reageren binnen
        werkdagen
        zo snel mogelijk
        zo spoedig mogelijk
        zullen reageren
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatisch
        niet beantwoorden
        niet op deze
        niet te beantwoorden
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ik
        mij
        mijn
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        deze
        dit
        niet
        omdat
        waarom
        worden
        wordt
        zijn
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        geen
        onze
        tegen
        zonder
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        als
        een
        hem
        het
        hij
        ik
        jij
        kan
        mij
        nog
        of
        ook
        toch
        voordat
        wel
        wij
        ze
        zij
        zodra
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        actie
        brief
        oproep
        petitie
        zaak
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        nr
        nummer
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (ja|jawel|jazeker|natuurlijk|uiteraard|zeker)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (ga|gaat u) (gerust |maar |)(verder|door|je gang|uw gang)
        ga uw gang
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        bedenktijd
        nachtje over slapen
        nadenken
        over na
        overweeg
        overwegen
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (bevestig|bevestigd|prima|dat klopt|juist|klopt)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (dat|het) (ben|was) ik
        (gestuurd|verstuurd|geschreven|gedaan)
        (getekend|ondertekend)
        (komt|kwam|is|was) van mij
        ik (ben|was) het
    """,
    # says no, alone: "no thank you"
    "no": """
        (nee|neen)( bedankt|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        een andere keer
        geen van (beide|beiden|deze)
        nog niet
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (alleen|enkel|slechts)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (heb|had) (ik |)ja gezegd
        ja gezegd
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (bedanken|nieuwsgierig|vraag|vragen|weten|zeggen)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (gehoord|gekregen|gelezen|gevonden|gezien|ontvangen|las|zag|hoorde)
        (heb|heeft|hebben)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (zeggen|laten weten|melden|mededelen|verklaar|meedelen)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        mijn
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (laat|laten) (mij|mijn|me)
        ik blijf
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (graag gedaan|goed werk|mooi|ontvangen|prachtig|uitstekend)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (groet|groeten|groetjes|mvg)
        (hartelijke|vriendelijke) groet
        met (hartelijke|vriendelijke) (groet|groeten)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (ik|we) (heb|hebben) (me|mij|ons) bedacht
        (ik|we|wij) (heb|ben|hebben|zijn) (van gedachten|van mening) veranderd
        (nog eens|er nog eens|er nog eens goed) over nagedacht
        (van gedachten|van mening) veranderd
        (vergeet|negeer) (wat|alles wat) ik (zei|schreef|heb gezegd|heb geschreven)
        bij nader inzien
        heeft (me|mij|ons) overtuigd
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (de|het) (juiste |goede |)(code|nummer|brief)( is| was|)
        (het|dat) (is|was|moet|moest)( zijn|)
        (ik|we) (bedoelde|bedoel|wilde)( schrijven| zeggen|)
        (mijn fout|vergissing|tikfout|typefout|verkeerd getypt|ik heb me vergist)
        (sorry|pardon|excuus|oeps)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (bedoelde|bedoelden|bedoel|bedoelen|wilde|wilden|wou|wil)( zeggen| schrijven| doen|)
        (mijn|onze) bedoeling
        (mijn|onze) wens
        de bedoeling
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (in plaats daarvan|in de plaats)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (alsjeblieft|alstublieft|graag)
        als (het kan|dat kan|het mogelijk is)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (aanpassen|corrigeren|veranderen|verbeteren|wijzigen)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (eerste|één)
    """,
    # its second: "the second"
    "2": """
        (tweede|twee)
    """,
    # its third: "the third"
    "3": """
        (derde|drie)
    """,
    # its fourth: "the fourth"
    "4": """
        (vierde|vier)
    """,
    # its fifth: "the fifth"
    "5": """
        (vijfde|vijf)
    """,
    # both of two: "both"
    "both": """
        alle twee
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        alle drie
    """,
    # chooses: I "pick" 2
    "beside": """
        (kies|neem|optie)
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        laatste
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        geen
        niet
        noch
        nooit
        zonder
        zonder dat
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        bekend gemaakt
        bekendgemaakt
        getoond
        leesbaar
        onthuld
        vertoond
        weergegeven
        zichtbaar
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        bekendmaken
        laat zien
        laten zien
        onthullen
        tonen
        toon
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        delen
        doorgegeven
        doorgeven
        gedeeld
        geef
        gegeven
        genoemd
        gestuurd
        geven
        laat
        meedelen
        meegedeeld
        noemen
        opgenomen
        opnemen
        staan
        staat
        sturen
        stuur
        vermeld
        vermelden
        verschijnen
        verschijnt
        vrijgegeven
        vrijgeven
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        kennen
        krijgen
        krijgt
        leest
        lezen
        ontvangen
        ontvangt
        te zien krijgen
        te zien krijgt
        weet
        weten
        zie
        zien
        ziet
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        achtergehouden
        achterhouden
        achterwege
        geheim
        geheim gehouden
        geheim houden
        geheimhouden
        onthouden
        onzichtbaar
        verberg
        verbergen
        verborgen
        verzwegen
        verzwijgen
        weggelaten
        weglaten
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        blijft
        houd
        houden
        laten
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        buiten
        geheim
        verborgen
        weg van
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        aan
        bij
        de
        door
        het
        in
        met
        op
        tegenover
        van
        voor
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (mijn|onze|de) (naam|namen)
        dat ik (teken|onderteken|getekend heb|ondertekend heb)
        handtekening
        mijn gegevens
        mijn handtekening
        naam
        namen
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        hem
        het
        mij
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        alleen
        alsjeblieft
        alstublieft
        aub
        bedankt
        dank je
        dank u
        dat
        echter
        en
        er
        graag
        hem
        ik
        indien mogelijk
        is
        kan
        kunnen
        maar
        mag
        mits
        moet
        mogen
        noch
        ook
        op voorwaarde dat
        svp
        te
        u
        verzoek
        vraag
        we
        wens
        wij
        wil
        willen
        worden
        wordt
        zal
        zij
        zijn
        zodat
        zou
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        brief
        brieven
        lijst
        oproep
        petitie
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        exemplaar
        kopie
        versie
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        de
        den
        der
        een
        heer
        het
        meneer
        mevrouw
        van
        van de
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        de pers
        het publiek
        in het openbaar
        internet
        media
        online
        openbaar
        openbaarheid
        pers
        publiek
        webpagina
        website
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        alle
        allen
        ambtenaren
        autoriteiten
        de autoriteiten
        de ontvangers
        geadresseerden
        iedereen
        iemand
        niemand
        ontvangers
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        behalve
        met uitzondering van
        uitgezonderd
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        aangezien
        anders
        hij
        omdat
        onderteken
        teken
        toen
        totdat
        waar
        want
        wegens
        werk
        werkt
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        als
        had
        heb
        hebben
        heeft
        hoe
        indien
        maakt
        of
        waarom
        was
        werd
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        kan
        kunnen
        mag
        mogen
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        nu
        opnieuw
        toch
        voortaan
        weer
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (altijd|telkens|steeds)
        (elke|iedere) keer
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (permanent|automatisch|doorlopend)
        (toekomstige|komende|volgende|nieuwe) (brieven|petities|acties|oproepen)
        (tot nader order|tot nader bericht|tenzij ik iets anders zeg)
        (vanaf|van) (nu|vandaag)( af aan| aan| af|)
        (voortaan|in de toekomst|in het vervolg|bij voorbaat)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (bijna|niet) altijd
        (heb|had|heeft|hebben) altijd
        (zoals|als) altijd
        altijd (al|gewild|getekend|geweest)
        altijd (graag|bereid|blij)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (mijn |het |)lidmaatschap
        (vaste|permanente|vast|permanent|regelmatige) (ondertekenaar|lid|medeondertekenaar|ondertekenaars|leden)
        lid van (het|uw|jullie|dit) (netwerk|lijst|groep)
        vaste handtekening
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (het|uw|jullie) netwerk
        lid
    """,
    # makes one of them: "become" a member
    "become": """
        (voeg|zet|schrijf|maak|neem|meld) (mij|me|ons)( toe| op| in|)
        (worden|zijn|word|toetreden|meedoen)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (het netwerk|netwerk) verlaten
        (ik wil|ik zou graag) (stoppen als lid|opzeggen|uitstappen|het netwerk verlaten)
        (verlaten|uittreden|uitstappen|ik stap uit|opzeggen|ik zeg op|stap eruit)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (beëindig|beëindigen|opzeggen|zeg|annuleer|annuleren|stop|stoppen)
        (geen|niet meer|niet langer|niet)
        (verwijder|schrap|haal) (mij|me|ons)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (blijf|blijft|blijven|doorgaan|verder)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (stop|stopt|stoppen|houd op|hou op) met
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (meer|niet meer|nooit meer|voortaan|automatisch|altijd|langer)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (voor|namens) mij
        in mijn naam
        met mijn naam
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (mijn lidmaatschap|mijn handtekening) (pauzeren|opschorten|onderbreken)
        (pauzeer|onderbreek|schort) (mijn lidmaatschap|mijn handtekening|alles)( op|)
        (pauze|pauzeer|pauzeren|onderbreken|opschorten|rust)
        (wil|neem|heb|zou graag) (een pauze|even pauze|graag een pauze|een pauze nodig)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (hervatten|hervat|heractiveren)
        (ik ben terug|ben terug)
        (mijn lidmaatschap|alles) (hervatten|heractiveren)
        (pauze|de pauze) (beëindigen|stoppen|opheffen)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (tot|tot en met|tot aan|t/m)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (voor|gedurende)( de komende|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (het |)(eind|einde)( van|)
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (dag|dagen) = 1
        (jaar|jaren) = y
        (maand|maanden) = m
        (week|weken) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (een|één) = 1
        acht = 8
        drie = 3
        eerste = 1
        negen = 9
        tien = 10
        twaalf = 12
        twee = 2
        vier = 4
        vijf = 5
        zes = 6
        zeven = 7
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (hoogstens|ten hoogste|maximaal|max|niet meer dan|hooguit|nooit meer dan|alleen|maximum)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (maandelijks|maand)
        (per|elke|iedere) maand
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (over|betreffende|onderwerp|onderwerpen|alleen over|thema|themas|landen)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (alles|alle onderwerpen|elk onderwerp|alle|alle brieven)
    """,
}
