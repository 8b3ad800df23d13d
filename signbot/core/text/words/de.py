"""German: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (bitte|gern|gerne) (eintragen|aufnehmen|hinzufügen|dazusetzen|mitaufnehmen)
        (ist|wäre|als|bin) (erstunterzeichner|unterstützer|unterstützerin)( zu sein| dabei|)
        (ist|wäre|als|bin) (mitunterzeichner|mitunterzeichnerin|unterzeichner|unterzeichnerin)( zu sein| dabei|)
        (rechne|rechnet|rechnen sie) (bitte |)(mit mir|mich dazu|mich mit|mit meiner unterschrift|fest mit mir)
        (schreib|schreibt|schreiben sie) (bitte |)mich (bitte |auch |)(mit |)(auf|drauf|dazu|drunter|hin|rein|unter|ein)
        (verlasst euch|verlassen sie sich|zähl|zählt|zählen sie) auf (mich|meine unterschrift)
        (zeichne|zeichnen) (gerne |gern |hiermit |auch |)(mit|diesen|den|die petition|den brief|den aufruf|den appell)
        (zu unterschreiben|zu unterzeichnen|mitzuunterschreiben|mitzuunterzeichnen|mitzuzeichnen)
        gegenzeichn(en|e)
        mit unterschreiben
        mitunterschreib(en|e)
        mitunterzeichn(en|e)
        mitzeichn(en|e)
        signier(en|e|)
        unterschreib(en|e|t|)
        unterzeichn(en|e)
        zeichn(e|en)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (nehmt|nehmen sie|nimm) (bitte |)(mich|meinen namen|meine unterschrift) (bitte |wieder |)(von|aus|raus|runter)
        (will|möchte) (ich |)(da |bitte |wieder |)(raus|runter|heraus|austreten|aussteigen)
        (ziehe|zieh|ziehen) (mich|uns) (|davon |hiermit )zurück
        (zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|zurücktreten)
        widerruf(en|e)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (berichtigt|aktualisieren sie|aktualisiert) (bitte |)(meinen|unseren) namen
        (korrigieren sie|korrigiert|ändern sie|ändert|ändere|berichtigen sie) (bitte |)(meinen|unseren) namen
        (meinen|unseren) namen (bitte |)(zu |)(korrigieren|ändern|berichtigen|aktualisieren|verbessern|umschreiben)
        name
        namensänderung
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (mein |)(status|stand)
        (stehe ich|bin ich) (schon |bereits |)(auf|unter|drauf|eingetragen|verzeichnet)
        (wo stehe ich|wie ist der stand)
    """,
    # asks which letters are open: "LIST"
    "list": """
        (welche) (briefe|aktionen|petitionen|kampagnen|appelle) (gibt es|sind offen|laufen)
        liste
        liste der (briefe|aktionen|kampagnen|petitionen|appelle)
    """,
    # asks how this works: "HELP"
    "help": """
        (anleitung|anweisungen)
        (ich brauche hilfe|brauche hilfe|bitte um hilfe)
        hilfe
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (alle |)meine (persönlichen |personenbezogenen |)daten (bitte |)(löschen|zu löschen|entfernen)
        (alles über mich) (löschen|vergessen)
        (vergesst|vergiss|vergessen sie) (bitte |)(alle |)meine( persönlichen| personenbezogenen|) daten
        (vergiss|vergesst|vergessen sie) mich
        entfern(t|en sie|e) (bitte |)(alle |)meine( persönlichen| personenbezogenen|) daten
        lösch(en sie|t|e|en) (bitte |)(alle |)meine( persönlichen| personenbezogenen|) daten
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (abbestellen|abmelden|abmeldung|mich abmelden|kündigen|abbestellung)
        (abonnement|abo|newsletter|mails|verteiler) (kündigen|abbestellen|beenden)
        (hört|hören sie) auf mir (zu schreiben|mails zu schicken)
        (melden sie|meldet|melde) mich (bitte |)ab
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (abonnieren|anmelden|anmeldung|mich anmelden|wieder anmelden|abonnement)
        (melden sie|meldet|melde) mich (bitte |)(wieder |)an
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (unterschrift des|unterschriftenliste hier|unterschreiben sie hier)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (sämtliche|sämtlichen)
        all(e|es|en|er)
        alle (offenen |laufenden |aktuellen |eure |ihre |diese |)(appelle|aufrufe|fälle|eilaktionen)
        alle (offenen |laufenden |aktuellen |eure |ihre |diese |)(briefe|petitionen|aktionen|kampagnen)
        allen (offenen |laufenden |aktuellen |)(briefen|petitionen|aktionen|kampagnen|appellen|aufrufen)
        jed(en|e|es) (brief|petition|aktion|kampagne|appell|aufruf)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        am = an dem
        ans = an das
        aufs = auf das
        beim = bei dem
        bin's = bin es
        bins = bin es
        durchs = durch das
        fürs = für das
        geht's = geht es
        gehts = geht es
        gibt's = gibt es
        gibts = gibt es
        hab = habe
        hab's = habe es
        hamma = haben wir
        i = ich
        im = in dem
        ins = in das
        is = ist
        isses = ist es
        ist's = ist es
        ists = ist es
        kann's = kann es
        lg = liebe grüsse
        mei = mein
        mfg = mit freundlichen grüssen
        mi = mich
        mini = meine
        möcht = möchte
        ne = eine
        ned = nicht
        nen = einen
        net = nicht
        nich = nicht
        nochmal = noch einmal
        ok = okay
        untereiner = unter einer
        untern = unter den
        unters = unter das
        vg = viele grüsse
        vlg = viele liebe grüsse
        vom = von dem
        werd = werde
        würd = würde
        zum = zu dem
        zur = zu der
        übers = über das
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        ermassen
        falls
        lich
        licherweise
        wegs
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (bitte |)(auch mich|mich auch|ich auch|auch ich|wir auch|auch wir|uns auch|mich bitte auch)
        (bitte |)mit (meinem|unserem) namen
        (der|die) (unterzeichnende|unterzeichnete)
        (ich heiße|mein name ist|ich bin der|ich bin die)
        (ich |)(wohne|lebe|komme aus)
        (ich|mich|mein|meine|meinen|meinem|meiner|meines|meinerseits|meinereiner|meiner wenigkeit)
        (mit|von|bei|zu|nach|gegenüber) mir
        (unterschreib|unterschreibe|unterzeichne|mitunterschreibe|mitunterzeichne|signiere)
        ich (selbst|selber|allein|alleine|persönlich)
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (mein mann|meine frau|mein partner|meine partnerin) und (ich|mich|mir)
        (mein sohn|meine tochter|meine mutter|mein vater) und (ich|mich|mir)
        (meine familie|mein bruder|meine schwester|meinen mann|meinem mann|meiner frau) und (ich|mich|mir)
        (mich|ich|mir) und (mein|meine|meinen|meiner|meinem|unsere|unseren)
        (wir|uns|unser|unsere|unseren|unserem|unserer)
        wir (beide|beiden|zwei|drei|alle)
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (chef|chefin|boss|anwalt|anwältin|arbeitgeber|arbeitgeberin|arzt|ärztin)
        (die|der|den|manche|viele|alle|andere|meine) (leute|menschen|personen|anderen|meisten)
        (ehemann|ehefrau|verwandte|bekannte|bekannter|bekannten|pfarrgruppe)
        (enkel|enkelin|schwiegermutter|schwiegervater|schwager|schwägerin|mama|mutti|papa)
        (er|man|ihn|ihm|ihnen selbst|jemand|jemanden|jemandem|niemand|niemanden|jeder|jede|irgendwer|irgendjemand)
        (gatte|gattin|partner|partnerin|lebensgefährte|lebensgefährtin)
        (keiner|keine von|wer will|andere|anderen|anderer|andre|anderes|denen|dessen|deren)
        (meine|meinen|unsere|seine|unseren) (freunde|freunden|freundinnen|kollegen|kolleginnen)
        (meine|unsere|die) firma
        (mein|meine|meinem|meiner|meinen|unsere) (mann|frau|familie|kinder|kindern|eltern|großeltern|haushalt)
        (mein|meine|meinem|meiner|meinen|unsere) (mutter|vater|bruder|brüder|schwester|schwestern)
        (nachbar|nachbarin|nachbarn|kollege|kollegin|freund|freundin)
        (pfarrer|pfarrerin|bischof|vermieter|vorgesetzter|vorgesetzte)
        (selbst|selber)
        (sie|ihr|euch|sich|du|er) (selbst|selber)
        (sohn|söhne|tochter|töchter|oma|opa|großmutter|großvater|tante|onkel|cousin|cousine|neffe|nichte)
        (unserer|seine|ihre|deine) (mutter|vater|bruder|brüder|schwester|schwestern)
        (unserer|seine|ihr|ihre|deine) (mann|frau|familie|kinder|kindern|eltern|großeltern|haushalt)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (du|dich|dir|dein|deine|deinen|deinem|deiner|ihr|euch|euer)
        (eure|euren|eurem|eurer|sie|ihnen|ihre|ihren|ihrem|ihrer)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (beteilige|beteiligen) (ich |wir |)(mich|uns)
        (betrachtet|betrachten sie) (es|das|den|ihn|sie|mich) als (unterschrieben|unterzeichnet|unterzeichner)
        (betrachtet|betrachten sie) (es|das|den|ihn|sie|mich) als unterzeichnerin
        (bin|sind) (ich |wir |)(natürlich |gern |gerne |sofort |auch |mit |)(dabei|an bord)
        (bitte |)(auch mich|mich auch|ich auch|auch ich|wir auch|auch wir|uns auch|mich bitte auch)
        (bitte |)mit (meinem|unserem) namen
        (gern|gerne|hiermit|mit freude|von herzen) (unterschrieben|unterzeichnet)
        (ich bin|wir sind|da bin ich|bin ich) (mit |auch |gern |gerne |selbstverständlich |natürlich |)dabei
        (meine unterschrift|mein name|meinen namen) (auch|ebenfalls|dazu)
        (mitzeichnen|mitzuzeichnen|gegenzeichnen|mitgezeichnet)
        (nehme|nehmen) (ich |wir |)teil
        (teilnehmen|mitmachen|mitzumachen|teilzunehmen|mich beteiligen|mich anschließen)
        auch (meine unterschrift|mein name|meinen namen)
        auch von mir (eine|die|meine) unterschrift
        meine unterschrift (gehört|ist) (euch|ihnen)( sicher|)
        mit (von der partie|im boot)
        zählen sie auf mich
        zählt auf mich
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (anschließen|anzuschließen|einschließen|eingeschlossen|einzuschließen)
        (anzufügen|angefügt|einfügen|einzufügen|eingefügt|zufügen)
        (aufnahme|eintragung)
        (beifügt|dazusetzt|draufsetzt|eintrüget|einträgt)
        (betrachten sie|betrachtet|werten sie|wertet)
        (dazuschreiben|dazunehmen|draufschreiben|dazusetzen|mit draufsetzen|mitdraufsetzen|mit reinnehmen)
        (drunterzusetzen|hinzusetzen|draufzusetzen|hinsetzen|daruntergesetzt|druntersetzen)
        (eintragen|einzutragen|eingetragen|nachtragen|nachgetragen|nachzutragen)
        (einzuschreiben|eintrage|auflisten|aufgelistet|aufzulisten|aufführen|aufgeführt|aufzuführen)
        (gesetzt|zu setzen|draufsetzen|drauf setzen|drunter setzen|dazusetzen|dazuzusetzen|daruntersetzen)
        (hinzufügen|hinzuzufügen|hinzugefügt|beifügen|beizufügen|beigefügt|anfügen)
        (hinzufügt|eintragt|aufnehmt|dazuschreibt|druntersetzt|daruntersetzt)
        (mitzählen|dazuzählen|hinzuzählen|mitgezählt)
        (nehmt|nimm|nehmen sie|aufnehmen|aufzunehmen|aufgenommen|mitaufnehmen|hinzunehmen|reinnehmen|mit aufnehmen)
        (zu beteiligen|mitnehmen|reinschreiben|einbeziehen)
        (zu ergänzen|eintippen|anhängen|anzuhängen|angehängt|einreihen|einzureihen|einschreiben|eingeschrieben)
        beteilig(e|en|t)
        buch(t|en)
        erfass(en|t)
        ergänz(en|t|e)
        füg(e|t|en|)
        hol(t|en)
        häng(t|en) an
        notier(en|t|e)
        pack(t|en)
        platzier(en|t)
        registrier(en|t|e)
        reih(e|t|en)
        schließ(e|t|en)
        setz(e|t|en|)
        trag(e|t|en|)
        verbuch(en|t)
        vermerk(en|t|e)
        verzeichn(en|et)
        zähl(e|t|en|)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (anbei|hiermit)
        (beisteuern|steuere|steure|reiche|einreichen|abgegeben|leisten)
        (die |den |der |zur |)(verwendung|nutzung|benutzung|gebrauch|veröffentlichung)
        (empfangen|zusenden|zugesandt|schickt|schick|sende|sendet|senden|schreibt|schreib|anschreiben|kriegen)
        (gebt|gib|abgeben|abzugeben|geben|biete|bieten|anbieten|anzubieten)
        (hier|da|anbei|hiermit|nachstehend|beiliegend) (ist|kommt|habt ihr|haben sie|hast du|bekommt ihr|erhalten sie)
        (hinschreiben|dazuschreiben|draufschreiben|hinzuschreiben)
        (ihr habt|sie haben|du hast|hast|haben sie|habt ihr|hast du|bekommt|bekommen sie|kriegt|nehmt)
        (nehme|ziehe)
        (soll|darf|kann|muss) (auch |gern |gerne |)(drunter|darunter|drauf|dazu|rauf|dabei sein)
        (will|möchte)
        (zu schreiben|daruntergeschrieben|drunterschreiben|darunterschreiben)
        (zu stehen|dabeistehen|drunterstehen|draufstehen|zu erscheinen|auftauchen|kommen|kommt|sein|lauten|rein|drauf)
        (zu verwenden|zu benutzen|zu nutzen|einzusetzen)
        akzeptier(en|t)
        benutz(en|t|e)
        bring(e|en)
        drück(e|en)
        einsetz(en|t)
        erschein(en|t|e)
        erteil(e|en)
        geb(e|en)
        gebrauch(en|t)
        gehör(t|en)
        gewähr(e|en)
        hab(en|t)
        leih(e|en)
        leist(e|en)
        nutz(en|t|e)
        schenk(e|en)
        schick(e|en)
        schreib(en|t|e|)
        send(e|en|et)
        spend(e|en)
        steh(en|t|e)
        stell(e|en)
        verleih(e|en)
        verwend(en|et|e)
        zur (freien |)verfügung
        überlass(e|en)
        übermittl(e|eln)
        übersend(e|en)
    """,
    # takes a name away: "remove" my name
    "off": """
        (gestrichen|zu streichen|gelöscht|zu löschen|lösched|zu entfernen)
        (getilgt|durchstreichen|wegstreichen|rausstreichen)
        (herausstreichen|rausnehmen|herausnehmen|herauszunehmen|herausgenommen|rausgenommen|wegnehmen|runternehmen)
        (herunternehmen|austragen|auszutragen|ausgetragen|abmelden|zurückgezogen|zurückgenommen|rauslöschen|wegmachen)
        (rausmachen|abziehen|zurücknehmen|widerrufen|nicht mehr verwenden|nicht mehr zu verwenden)
        (streichung|löschung|rücknahme)
        annullier(en|t|e)
        beseitig(en|t)
        entfern(e|en|t)
        lösch(e|en|t)
        stornier(en|t|e)
        streich(e|en|t)
        tilg(e|en|t)
        zieh(e|en|t)
        zurückzieh(en|e)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (aus|heraus|raus|herunter|runter|weg|zurück|davon|hinweg|wieder aus|wieder raus|wieder runter)
        (beiseite|außen vor)
        (nicht mehr|nicht länger|keinesfalls mehr)
        (wieder heraus|wieder herunter|wieder weg|wieder zurück|wieder von)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (echten|richtigen|vollen|vollständigen|ganzen|eigenen|wirklichen) namen
        (erlaubnis|einwilligung|genehmigung|zustimmung)
        (meine unterschrift|mein name|meinen namen) (auch|ebenfalls|dazu)
        (name|namen|familienname|nachname|vorname|vor und nachname|namenszug|namens)
        (unterschrift|unterschriften|signatur|unterzeichnung|stimme|unterstützung)
        (voller|vollen|vollem|vollständigem|richtiger|richtigen|richtigem|echtem) (name|namen)
        (zusage|zustimmung)
        (zustimmung|einverständnis|autogramm|friedrich wilhelm|einwilligung)
        auch (meine unterschrift|mein name|meinen namen)
        auch von mir (eine|die|meine) unterschrift
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (aktion|aktionen|anliegen|appell|appelle|appells|aufruf|aufrufe|aufrufs|brief)
        (briefe|briefs|briefes|dokument|eilaktion|eilaktionen|erklärung|fall|fälle)
        (das|dem|den|der|des|die|dies|diese|diesem|diesen|dieser|dieses|es|jene|jenen)
        (derer|derjenigen|denen|jenen)( ein| auf|)
        (die|denen|allen) die (unterschreiben|unterzeichnen|unterschrieben haben)
        (initiative|kampagne|kampagnen|offener brief|offenen brief|petition|petitionen)
        (liste|listen|verzeichnis)
        (liste|verzeichnis) (der|aller|mit den|von) (namen|unterstützer|mitunterzeichner)
        (liste|verzeichnis) (der|aller|mit den|von) (unterzeichner|unterzeichnerinnen|unterzeichnenden|unterschriften)
        (mitunterzeichnern|erstunterzeichner|unterstützer|unterstützern)
        (protest|resolution|sache|schreiben|text|urgent action|urgent actions)
        (reihe|reihen|kreis|schar|zahl|gruppe|runde|liste) (derer|derjenigen|jener|der menschen)
        (unterschriftenliste|namensliste|unterzeichnerliste)
        (unterzeichnenden|mitunterzeichner|mitunterzeichnerin)
        (unterzeichner|unterzeichnern|unterzeichnerin|unterzeichnerinnen)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (abonnement|abo|benachrichtigungen|erinnerungen|liste|meldungen|newsletter)
        (adressliste|versandliste|kontaktliste|mailing liste)
        (ihrer|eurer|ihre|eure) (liste|listen)
        (kontaktiert|kontaktieren sie) mich
        (mail|mails|e mail|e mails|email|emails|nachricht)
        (nachrichten|rundbrief|rundbriefe|rundmail|rundmails|spam)
        (schreibt|schreiben sie|schreib|mailt) mir
        (werbung|verteiler|verteilerliste|mailingliste|mailverteiler|emailverteiler)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (befürworte|befürworten|begrüße|trage mit|teile)
        (bereit|einverstanden|stolz|froh|geehrt|dankbar|gewillt)
        (bin|wäre|wären) (ich |wir |)(ihnen |euch |sehr |)(dankbar|froh|verbunden)( wenn|)
        (darf ich|dürfte ich) (sie |euch |)(bitten|darum bitten)
        (darf|dürfte|kann|könnte|dürfen|können) (ich|wir)
        (dass|damit|um|zu|fällt es mir nicht schwer)
        (dürfen sie|dürft ihr|können sie|könnt ihr|kannst du) (gern|gerne|ruhig|natürlich|auch)
        (dürfen sie|dürft ihr|können sie|könnt ihr|kannst du) (selbstverständlich|jederzeit)
        (ehre|vergnügen|anliegen)
        (erlaube|gestatte|erlauben|gestatten) (ich |mir |uns |euch |ihnen |dir |hiermit |sie mir |)
        (ersuche|ersuchen|beauftrage|ermächtige|bevollmächtige|autorisiere|fordere) (sie |euch |dich )
        (es versteht sich von selbst|selbstredend)
        (es |)(ist|wäre) (mir |für mich |uns |)(eine|ein) (große |echtes |)(ehre|freude|anliegen|bedürfnis|vergnügen)
        (es |)(ist|wäre) (mir |für mich |uns |)(eine|ein) (große |echtes |)(pflicht|herzensanliegen)
        (es |das |)(ist|wäre) (mir |uns |)(sehr |)wichtig
        (freue mich|freu mich|freut mich|freuen uns|ich freue mich)( sehr|)( wenn| dass|)
        (gern|gerne|sehr gern|sehr gerne|liebend gern|liebend gerne|herzlich gern)
        (gewillt|entschlossen|verbunden|erfreut|glücklich|dafür)
        (haben|habt|hätten) (sie |ihr |)die (güte|freundlichkeit|liebenswürdigkeit)
        (habe|haben) (ich |wir |)(mich |uns |)(entschlossen|entschieden|beschlossen|vor)
        (herzlich gerne|wirklich gern|wirklich gerne)
        (hätte|hätten) (ich |wir |)(gern|gerne|sehr gern|sehr gerne)
        (höflich|höflichst|inständig|darum)
        (ich bitte|wir bitten|bitten) (sie |euch |dich |)
        (ich |)(zögere|überlege) nicht( lange| eine sekunde| zweimal|)
        (kann gar nicht anders als|kann es kaum erwarten|kann nur)
        (kein problem|kein thema|keine frage|warum nicht)
        (können|darf|dürfen|dürfte|muss|müssen|soll|sollen|sollte)
        (mit der größten|mit dem größten) (freude|vergnügen|stolz|überzeugung|begeisterung)
        (mit|mit großer|mit großem|mit viel) (freude|vergnügen|stolz|überzeugung|begeisterung)
        (möchte|würde|würden|täte|tät) (das |diesen |diese |hier |)(sehr |auch |)(gern|gerne|freuen wenn|freuen)
        (möchte|würde|würden|täte|tät) (ich |wir |mich |auch )(sehr |auch |)(gern|gerne|freuen wenn|freuen)
        (möchte|würde|würden|täte|tät) (sehr |den |die )(sehr |auch |)(gern|gerne|freuen wenn|freuen)
        (nicht nur|nichts lieber als|nichts lieber als das|kann nicht anders als)
        (nur zu gern|nur zu gerne|allzu gern|natürlich gern|natürlich gerne|ja gern|ja gerne|lieber|am liebsten)
        (schreibe|melde mich) um
        (seid|sei|wären sie|seien sie) so (nett|lieb|gut|freundlich)( und|)
        (sei|seien) (sie |)so (nett|lieb|gut|freundlich)( und| mich|)
        (stimme|stimmen|pflichte) (dem |ihnen |euch |dem brief |)(voll und ganz |)(zu|bei)
        (und |)zwar
        (will|wollen|wollte|möchte|möchten|mag|mögen|werde|werden|kann)
        (wäre|wären) (ich |)(bereit|stolz|geehrt|glücklich|einverstanden)
        (wünsche|wünschen|wünschte|beabsichtige|gedenke|hoffe|brauche|entscheide|entschließe|tue|tu|mache|mach|machen)
        (würde|würden) (mich |uns |es |)(sehr |)(freuen|begrüßen|schätzen|ehren)
        (würd|würde|würden)
        bitte (sie|euch|dich|darum)
        habe nichts dagegen
        ohne (vorbehalt|vorbehalte|umschweife|bedenken|jedes zögern)
        ohne (zu zögern|zögern|jeden zweifel|zweifel|frage|wenn und aber)
        unterstütz(e|en)
        wünschen dass
        würdet
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (besteht|gibt es) die möglichkeit
        (könnten|können|würden|möchten|wollen|dürfen) sie( bitte| so freundlich sein und| so nett sein und)
        (könnten|können|würden|möchten|wollen|dürfen) sie( so gut sein und|)
        (könntest|kannst|würdest|magst|willst|darfst) du( bitte| so nett sein und| so lieb sein und|)
        (könntet|könnt|würdet|wollt|dürft|möchtet) ihr( bitte| so nett sein und| so lieb sein und|)
        (sie|ihr|du) (können|dürfen|könnt|dürft|kannst|darfst|könnten)( auch| natürlich| selbstverständlich)
        (sie|ihr|du) (können|dürfen|könnt|dürft|kannst|darfst|könnten)( jederzeit| ruhig|)
        (wären sie|wärt ihr|wärst du) so (nett|freundlich|lieb|gut)( und|)
        (wäre|ist) es (möglich|machbar|ihnen möglich|euch möglich|denkbar)( dass| wenn|)
        kann (jemand|mich jemand|mich bitte jemand|bitte jemand)
    """,
    # says yes: "of course"
    "yes": """
        (aber natürlich|ja klar|ja bitte|ja gern|ja gerne|ja natürlich|ja sicher|auf jeden fall)
        (auf alle fälle|mit vergnügen|von herzen gern|von herzen gerne)
        (bestätigt|bestätige|ich bestätige|bestätigen|zugestimmt|absolut|definitiv)
        (bin|sind) (ich |wir |)(natürlich |gern |gerne |sofort |auch |mit |)(dabei|an bord)
        (bin|sind|wäre|wären) (ich |wir |natürlich |gern |gerne |sofort |auch )(dafür|einverstanden)
        (bin|sind|wäre|wären) (voll |selbstverständlich |klar |absolut |)(dafür|einverstanden)
        (das|es) (stimmt|passt)
        (das|es) (war|bin|ist) (ich|richtig|korrekt|meine|von mir|wahr|okay|in ordnung|gut so|so)
        (gelesen und|gelesen und für gut) (einverstanden|befunden)
        (gern|gerne|hiermit|mit freude|von herzen) (unterschrieben|unterzeichnet)
        (ich bin|wir sind) (natürlich |gern |gerne |sofort |auch |selbstverständlich |absolut |)(dafür|einverstanden)
        (ja|jawohl|jo|joa|jap|jep|jupp|jawoll|okay|oke|klar|klaro|logo|logisch|natürlich|sicher)
        (korrekt|stimmt|stimmt so|passt|passt so|gerne|gern|gebongt|abgemacht|einverstanden)
        (mache|mach|machen) (ich |wir |gern |gerne |auch |natürlich |da |)mit
        (macht|mach|machen sie|tut|tun sie) (das|es)( bitte| ruhig| gern| gerne|)
        (mit von der partie|mit im boot)
        (na sicher|na logo|na gut|aber klar|aber ja|aber sicher|aber gern|aber gerne)
        (sicherlich|selbstverständlich|freilich|gewiss|bestimmt|unbedingt|genau|richtig)
        (sie können|ihr könnt) (gern |gerne |)(loslegen|fortfahren|weitermachen)
        (sofort|doch|jederzeit|gut|in ordnung|alles klar|geht klar|immer|eh klar|na klar)
        (stimme|stimmen) (zu|dem zu|voll zu|ich zu|voll und ganz zu|gern zu)
        mitmachen
        nur zu
        warum nicht
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (ablehnen|lehne ab)
        (außer|ausgenommen|abgesehen von|mit ausnahme|bis auf|aber nicht|statt|anstatt|anstelle)
        (bin ich nicht|das bin ich nicht|kein interesse|kein bedarf|nicht interessiert)
        (das war ich nicht|war ich nicht|ich war das nicht|ich war es nicht)
        (den teufel|einen teufel|nur über meine leiche|ohne mich|nicht mit mir)
        (enthalte|widerspreche|sträube|unterlasse|weigern)( mich| ab| es ab|)
        (gegen|ohne|negativ|kaum|schwerlich|mitnichten|überhaupt nicht|auf keinen fall)
        (keinesfalls|unter keinen umständen|im leben nicht|nie im leben|nie und nimmer|um keinen preis|nein danke)
        (kein|keine|keinen|keinem|keiner|keines|keineswegs|dagegen)
        (lehne|lehnen|weigere|verweigere|verweigern|verzichte)( mich| ab| es ab|)
        (lieber nicht|eher nicht|besser nicht|bestimmt nicht|sicher nicht|garantiert nicht|gewiss nicht)
        (nein|nee|nö|na|nicht|nichts|nie|niemals|nimmer|weder)
        (unmöglich|außerstande|unfähig)
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (am |an dem |diesen |nächsten |kommenden |ab |bis |jeden |)(montag|dienstag|mittwoch|donnerstag|freitag)
        (am |an dem |diesen |nächsten |kommenden |ab |bis |jeden |)(samstag|sonnabend|sonntag|wochenende)
        (an dem tag|der tag an dem|wenn eines tages)
        (angenommen|gesetzt den fall|als ob|wann immer|insofern|nur falls|erst)
        (diese|in einer|in zwei|in ein paar|in einigen) (jahr|mal|tage|tagen|zeit)
        (diese|in einer|in zwei|in ein paar|in einigen) (woche|wochen|monat|monats|monate|monaten)
        (für den fall|unter der bedingung|unter der voraussetzung|unter vorbehalt)
        (im prinzip|in dem prinzip|prinzipiell|theoretisch|in der theorie|in dem grunde)
        (im traum|in einem anderen leben|grundsätzlich|hypothetisch)
        (in dem |im |)(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
        (morgen|übermorgen|später|bald|demnächst|irgendwann|irgendwann mal|eines tages|ein andermal|ein anderes mal)
        (nachher|heute abend|heute nachmittag|morgen früh|in kürze|in zukunft|künftig|einmal später)
        (nächste|nächsten|nächstes|kommende|kommenden|kommendes) (jahr|mal|tage|tagen|zeit)
        (nächste|nächsten|nächstes|kommende|kommenden|kommendes) (woche|wochen|monat|monats|monate|monaten)
        (nächste|nächsten|nächstes|nächster|kommende|kommenden|kommendes)
        (stellt euch vor|stellen sie sich vor|stell dir vor)
        (unentschlossen|unschlüssig|noch nicht|mal sehen|weiß noch nicht|weiß nicht|überlege noch|hoffentlich nicht)
        (vermutlich|wohl|oder|entweder|beziehungsweise|bzw|unsicher)
        (vielleicht|eventuell|evtl|möglicherweise|womöglich|wahrscheinlich)
        (vorausgesetzt|außer wenn|nur wenn|erst wenn|je nachdem|im falle|im fall)
        (wenn|falls|sobald|sofern|solange|ob|bevor|ehe|nach|nachdem|bis|während|soweit|es sei denn)
        (würde|würden|würdest|könnte|hätte|hätten|wäre|wären|müsste|dürften|täte)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (erklärt|erwähnt|angeblich|heißt es|laut|zufolge|geschrieben|schrieb|schrieben)
        (fragt|fragte|fragen|gefragt|frage mich|bittet|bat|gebeten|verlangt)
        (gesendet|geschickt|weitergeleitet|weitergegeben|gepostet|geteilt)
        (gezwungen|drängt|drängen|befiehlt|befohlen|rät|raten|empfiehlt)
        (glaubt|glaube|glauben|denkt|denke|denken|dachte|vermute|vermutet|nehme an|weiß|wusste|wissen)
        (habe|hat|hatte|hatten|hattest|hätte ich|gehabt|worden|wurde|wurden|worden sein)
        (hörte|höre|gelesen|las|sehe|sah|gesehen|zweifle|bezweifle|scheint|fürchte|befürchte)
        (lass|lasst|lassen sie)
        (mitunterzeichnet|unterzeichnete|signiert|mitgezeichnet)
        (nach dem|vor dem|beim|bei dem) (unterschreiben|unterzeichnen)
        (sagt|sagte|sagten|sagen|sag|gesagt|meint|meinte|meinten|behauptet|behaupten|erzählt|erzählte)
        (schlägt vor|erwartet|erwarten|will dass|wollen dass|nötigt)
        (unterschrieben|unterzeichnet|unterschrieb|unterschreibst|mitunterschrieben)
        (vergesse|vergaß|vergessen|versuche|schaffe|gelingt|angst)
        (verlangte|verlangen|fordert|forderte|zwingt|zwingen|zwang)
        (veröffentlicht|bekommen|erhalten|erfahren|abgeschickt)
    """,
    # asks something: "who" reads it?
    "question": """
        (gibt es|haben wir|hat mein|hat jemand|wisst ihr|wissen sie)
        (habe|bin|soll|muss|darf|kann|stehe|sollte|müsste) ich
        (ist|sind|war|steht|wird|wurde) (mein|meine|das|es|die|der|dies)
        (ist|sind|war|waren|wäre|wären)
        (warum|weshalb|wieso|was|wann|wer|wem|wen|wessen|wie|wo|wohin|woher|wozu|wofür|welche)
        (welcher|welches|welchen|welchem|wieviel|wie viel|wie viele|wodurch|worum)
        (wer|was) (steckt|bezahlt|liest|sind)
        weiß nicht (wie|ob|wo)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (als) (mutter|vater|christ|christin|lehrer|lehrerin|mensch|bürger|bürgerin|arzt|ärztin|pfarrer)
        (als) (pfarrerin|katholik|katholikin|frau|mann|einzelperson|privatperson|zeichen|ausdruck)
        (auch wenn|selbst wenn)
        (aus|in|zum|zur|als|in tiefer|aus tiefer|aus voller) (andenken|mitgefühl|sorge)
        (aus|in|zum|zur|als|in tiefer|aus tiefer|aus voller) (respekt|zeichen|verbundenheit|hoffnung)
        (aus|in|zum|zur|als|in tiefer|aus tiefer|aus voller) (solidarität|überzeugung|protest|gedenken)
        (aus|in|zum|zur|als|in tiefer|aus tiefer|aus voller) (unterstützung|prinzip)
        (bevor|bis|nach|nachdem|obwohl|obgleich|ehe)
        (dass|weil) (endlich|das)
        (für) (die|das|den|eine|einen|alle|mehr|ein|unsere|gerechtigkeit)
        (für) (menschenrechte|frieden|freiheit|diese|jene|solche)
        (gegen) (die|das|den|diese|dieses|diesen|folter|gewalt|unrecht|hass)
        (ich finde|ich glaube|ich denke) (dass|es|das|die|der)
        (in der hoffnung|in dem namen) (dass|der|des)
        (um der|um des|zwecks|insbesondere da|zumal|nachdem ich)
        (um|damit) (die|das|den|der|ihm|ihr|ihnen|zu)
        (weil|denn|da|damit|wegen|aufgrund|auf grund|angesichts|zugunsten)
        als
        aus (persönlichen|beruflichen|familiären|gesundheitlichen|politischen|dienstlichen) gründen
        dankbar
        gegen
        mit
        ohne
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (abwarten|überleg|warten)
        (anders überlegt|meinung geändert|bereue|bereut|doch nicht|umentschieden|umgestimmt|zurückrudern)
        (aus versehen|versehentlich|irrtümlich|irrtum|ein irrtum|versehen|ein versehen|fehler|ein fehler)
        (bedenkzeit|überlege es mir|muss ich mir überlegen|drüber schlafen)
        (betrug|gefälscht|fälschung|gehackt|schwindel|fake|spam|missbrauch|unbefugt)
        (das war ich nicht|war ich nicht|ich war das nicht|bin ich nicht)
        (denke|denk|denken) (ich |wir |noch |)(noch |)(darüber |drüber |)nach
        (drüber|darüber) schlafen
        (erklärt|erklären sie|ändert|ändern sie|streicht) (mir |)(erst|zuerst|vorher)
        (falsch|falsche|falscher|falschen|falsches|verklickt|vertippt|vertan|geirrt|verwechselt)
        (hört|hör|hören sie) (bitte |damit |)auf
        (ich |)(habe|haben) (es |ich |)(mir |uns |es mir |)anders überlegt
        (kommt nicht in frage|kein interesse|kein bedarf|nicht nötig|nicht interessiert)
        (lasst es|lass es|lassen sie das|lassen wir das|gegenstandslos|streicht das)
        (lasst|lass|lassen sie) mich (in ruhe|bitte in ruhe|zufrieden|überlegen|nachdenken|raus)
        (leider|bedauerlicherweise|schade|bedaure|bedauere|tut mir leid aber|unglücklicherweise|zu meinem bedauern)
        (meinte|gemeint war|korrektur|berichtigung|quatsch|sorry ich meinte)
        (moment|warte|wartet|warten sie|einen moment|augenblick|halt|stopp|langsam)
        (nicht sicher|nicht überzeugt|abgelehnt|nein danke|ohne mich|nicht mein ding)
        (scherz|ein scherz|spaß|nur spaß|witz|ein witz|test|ein test|nur ein test|ironie|sarkasmus|haha|ha ha)
        (schickt|schicken sie|sendet|senden sie|zeigt|zeigen sie) (mir |)(erst|zuerst|vorher)
        (traue|trau|getraue|wage|scheue|zögere|fürchte|versäume)( mich| mir|)
        (verbietet|verboten|untersagt|verbieten|nicht erlaubt|erlaubt nicht|erlaubt es nicht|abgeraten)
        (vergesst es|vergiss es|vergessen sie es|vergesst das|ignoriert|ignorieren sie|ignoriere)
        (vermeide|habe angst|hab angst|brauche nicht)( mich| mir|)
        (zuerst|vorher|zunächst)
        (überlegen|überlege|nachdenken|darüber nachdenken|überdenken|bedenken)
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (amen|friede|frieden|solidarität|glück auf|alles gute|alles liebe)
        (auf|bis) (bald|dann)
        (bevor es zu spät ist|baldmöglichst|schnellstmöglich|umgehend|asap)
        (bitte|bittesehr|bitte sehr|bitteschön|gerne geschehen|keine ursache|nichts zu danken)
        (damen und herren|damen|herren|herr|frau|leute|freunde|freundinnen|kolleginnen|kollegen)
        (danke schön|dankeschön|danke sehr|ganz herzlichen dank|schönen dank)
        (danke|dank) (für den|für eure|für ihre|für euren|für ihren|dass|an alle|auch|sehr)
        (danke|dank) (im voraus|vorab|nochmals|nochmal|noch einmal|für alles|für die|für das)
        (danke|dank|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank|vielen lieben dank)
        (das |)(kann|darf) (doch |)nicht (wahr |)sein
        (entschuldigung|entschuldigt|entschuldigen sie|verzeihung|verzeiht|verzeihen sie)
        (ergebenst|freundlichst|schalom|gottes segen|segen|segensgrüße)
        (gebt nicht auf|geben sie nicht auf|lasst nicht locker|kein vergeben kein vergessen|keine sorge)
        (gesegnete|gesegneten|gutes) (ostern|advent|neues|jahr|feiertage|fest|gelingen)
        (gesegnete|gesegneten|gutes) (tag|morgen|abend|nacht|woche|wochenende|sonntag|zeit|weihnachten)
        (gott|der herr) (segne|schütze|behüte|beschütze|mit) (euch|sie|dich|uns|alle)
        (grüße|gruß|grüßen|lieben gruß|hochachtungsvoll|herzlichst|herzlich)
        (grüße|gruß|liebe grüße|viele grüße|herzliche grüße) aus
        (gute besserung|bleibt stark|bleibt gesund|bleiben sie gesund|weiter so)
        (guten|gute|schönen|schönes|frohe|frohes) (ostern|advent|neues|jahr|feiertage|fest|gelingen)
        (guten|gute|schönen|schönes|frohe|frohes) (tag|morgen|abend|nacht|woche|wochenende|sonntag|zeit|weihnachten)
        (gute|tolle|wichtige|großartige|gutes|wichtiges|tolles) (idee|anliegen|brief|kampagne)
        (gute|tolle|wichtige|großartige|gutes|wichtiges|tolles) (sache|arbeit|aktion|initiative)
        (hallo|halli|hi|hey|servus|moin|moin moin|grüezi|grüezi mitenand)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(es geht ihnen gut|es hilft|hilft es)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(es ist noch nicht zu spät|es ist nicht zu spät)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(ist es noch nicht zu spät|ist es nicht zu spät)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(noch nicht zu spät|nicht zu spät)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(noch rechtzeitig|komme ich nicht zu spät|das hilft)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)(reicht es noch|es reicht noch)
        (hoffentlich|hoffe|ich hoffe|hoffe es) (ist es |)es geht euch gut
        (ich danke ihnen|ich danke euch|danke euch|danke ihnen|merci|merci vilmal)
        (in solidarität|in verbundenheit|in hoffnung|in liebe|in dankbarkeit|solidarisch)
        (kein stress|keine eile|keine antwort nötig|antwort nicht nötig|kein problem)
        (merci vielmals|vergelts gott|vergelt's gott|habt dank|gott sei dank)
        (mit |)(freundliche|freundlichen|freundlichem|herzliche) (grüße|grüßen|gruß|dank|wünsche)
        (mit |)(freundliche|freundlichen|freundlichem|herzliche) (wünschen|segenswünsche)
        (mit |)(herzlichen|liebe|lieben|beste|besten) (grüße|grüßen|gruß|dank|wünsche|wünschen|segenswünsche)
        (mit |)(schöne|schönen|viele|vielen|solidarische) (grüße|grüßen|gruß|dank|wünsche|wünschen|segenswünsche)
        (mit |)(solidarischen|geschwisterlichen) (grüße|grüßen|gruß|dank|wünsche|wünschen|segenswünsche)
        (mitenand|grüß gott|grüß euch|grüß dich|grüss gott)
        (nicht vergessen|nicht in meinem namen|nie mehr|ihr seid nicht allein|sie sind nicht allein)
        (nie wieder|nicht aufgeben|nicht locker lassen|nicht lockerlassen|nicht verzagen|niemals vergessen)
        (noch einmal|wieder einmal|einmal mehr|nochmals|erneut|abermals)
        (nur weiter so|macht weiter so|machen sie weiter so)
        (pardon|sorry|tut mir leid|es tut mir leid|verspätung|störung)
        (sehr geehrte|sehr geehrter|geehrte|verehrte)( damen und herren| freunde| freundinnen und freunde)
        (sehr geehrte|sehr geehrter|geehrte|verehrte)( frau| herr| kolleginnen und kollegen| team| damen|)
        (sehr geehrte|sehr geehrter|geehrte|verehrte)( leute| alle)
        (tach|tschüss|tschau|ciao|ade|adieu|pfiat eich|pfiat euch|baba|bussi|ahoi|salü|hoi|hoi zäme)
        (team|zusammen|allerseits|mitstreiter|mitstreiterinnen|geschwister|ihr lieben)
        (toi toi toi|daumen hoch|bravo|toll|super|prima|klasse|großartig|wunderbar|hut ab|respekt|spitze)
        (viel erfolg|viel glück|viel kraft|gutes gelingen)
        (wenn|falls|sofern|sobald) (es euch recht ist|es keine umstände macht|ich darf|ihr mögt|sie mögen)
        (wenn|falls|sofern|sobald) (es nicht zu spät ist|es recht ist|ihr zeit habt|sie zeit haben|es ihnen recht ist)
        (wenn|falls|sofern|sobald) (es noch geht|es noch nicht zu spät ist)
        (wenn|falls|sofern|sobald) (es passt|das geht|das noch geht|das möglich ist|es möglich ist)
        (wenn|falls|sofern|sobald) (möglich|noch möglich|ihr könnt|sie können|es geht)
        (werte|liebe|lieber|liebes)( damen und herren| freunde| freundinnen und freunde| leute| alle)
        (werte|liebe|lieber|liebes)( frau| herr| kolleginnen und kollegen| team| damen|)
        (wie geht es|wie geht's|wie gehts) (euch|ihnen|dir)
        möglichst (bald|schnell)
        so (bald|schnell) wie möglich
        wenn (sie|ihr|du) (mögen|mögt|magst|möchten|zeit haben|zeit habt|zeit hast)
        wenn (sie|ihr|du) so (nett|freundlich|lieb|gut) (sind|seid|bist|wären|wärt|wärst)
        wenn es (ihnen|euch|dir) (nichts ausmacht|keine umstände macht|recht ist)
        wie (immer|gewohnt|gewünscht|besprochen|jedes jahr|üblich|schon gesagt|erbeten)
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (alle|allen) (vier|fünf|zweien|dreien|vieren|fünfen)
        (am ende|ganz unten|unten drunter|namentlich)
        (am|ans) (ende|fuß|schluss|schluß) (des|der|von)
        (an|auf|bei|bi|für|in|mit|unter|von|vor|zu|hinter|neben|um|über)
        (auch|ebenfalls|ebenso|gleichfalls|jetzt|heute|gleich|sogleich)
        (auf diesem wege|auf diesem weg|per mail|per e mail|per email)
        (beide|beiden|alle drei|alle beide|alle zwei)
        (besagten|vollen|voller|ganzen|ganzer|vollständige|vollständigen|öffentlich|mexiko)
        (betreff|betr|bezüglich|betreffend|betrifft|bzgl|hinsichtlich)
        (daher|deshalb|deswegen|somit|übrigens|aber|eigentlich|allein|gemeinsam|trotzdem|mit)
        (darüber hinaus|nämlich|unverzüglich|eilig|dringend|dringlich|inzwischen|schließlich|tatsächlich|hoffentlich)
        (dazu|darunter|drunter|drauf|darauf|dabei|dafür|daran|hierzu)
        (diesmal|dieses mal)
        (ein |)teil (von|davon|des|der)
        (einfach|nur|schon|bereits|eh|eben|wieder|immer noch|gestern|endlich|zusätzlich|außerdem|ferner)
        (ein|eine|einen|einem|einer|eines|bin|sind|mir|sich|als|so|da|hiermit|hierdurch|dadurch)
        (folgende|folgenden|folgender|obige|obigen|genannte|genannten|beigefügte|beigefügten|beiliegende)
        (für meine person|als privatperson|für meinen teil)
        (gelesen|den brief gelesen|den text gelesen|habe den brief gelesen)
        (gerade|soeben)
        (gerade|soeben|eben|alles|schon|habe alles) gelesen
        (habe den text gelesen|habe ihn gelesen|habe alles gelesen)
        (habe|haben) (es|alles|das|ihn|ihn ganz) gelesen
        (hierfür|hinzu|hin|ein|rein|mit drauf|mit rauf|mit drunter|mit rein)
        (hier|dann|nun|noch|mal|einmal|sehr|ganz|wirklich)
        (in eigenem namen|an meiner stelle|an meiner statt|persönlich)
        (in meinem namen|in meinem eigenen namen|im eigenen namen)
        (ist|sind|war|waren|wäre|wären)
        (letzte|vorige|vergangene) woche
        (mit dem titel|titel|in sachen|rückmeldung|antwort|meine antwort|meine antwort ist|meine antwort lautet)
        (mit meiner unterschrift|mit meinem namen und meiner unterschrift|per unterschrift)
        (mit|per|durch) (dieser|diesem|diese|dieses) (mail|e mail|email|nachricht|schreiben|brief|weg)
        (nach|trotz|vor) allem
        (nr|nummer|code|aktenzeichen|kennwort|thema|namens)
        (oben genannte|oben genannten|unten|nachfolgende|neue|neuen|letzte|letzten|erste|ersten|zweite)
        (rauf|ran|an dieser stelle|oben|unten|dort|darin|drin)
        (ruhig|getrost)
        (von herzen|aus überzeugung|voll und ganz|mit ganzem herzen|mit beiden händen)
        (von|aus|mit) (ganzem|vollem|tiefstem|vollstem) herzen
        (vorgestern|neulich|letztens|vor kurzem|kürzlich|jüngst)
        (weitere|weiteren|mehr)
        (zwei|drei|offene|offenen|dringende|dringenden|aktuelle|aktuellen|vorliegende|vorliegenden|besagte)
        alles in allem
        bevor (er|der brief) (rausgeht|abgeht|verschickt wird|abgeschickt wird|hinausgeht)
        her
        lassen
        so wie (er|es|sie) ist
    """,
    # joins what is said: sign "and" send it
    "and": """
        (und|sowie|u|also|daher|deshalb|deswegen|darum|drum|außerdem)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (aber|sondern|jedoch|allerdings|dennoch|obwohl|obgleich|wenngleich|trotzdem)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        gez.
        gezeichnet
        ich heiße
        mein name
        mein name ist
        name
        unterschrift
        unterzeichnet
        vollständiger name
        vor- und nachname
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        namen
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        gemeinde
        ort
        stadt
        wohnort
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        bundesland
        land
        staat
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        gruppe
        organisation
        pfarrei
        verband
        verein
    """,
    # what somebody is: "Title: Professor"
    "title": """
        beruf
        funktion
        titel
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        adresse
        anschrift
        datum
        e-mail
        handy
        kommentar
        mail
        mobil
        plz
        tel
        telefon
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        rufname
        vorname
        vornamen
        zweiter vorname
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        familienname
        nachname
        zuname
    """,
}

PHRASES = {
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        grüß gott
        guten abend
        guten morgen
        guten tag
        hallo
        liebe
        lieber
        liebes team
        moin
        sehr geehrte
        sehr geehrter
        servus
        wie geht es euch
        wie geht es ihnen
        wie geht's
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        beste grüße
        danke
        freundliche grüße
        gruß
        herzliche grüße
        herzlichst
        hochachtungsvoll
        lg
        liebe grüße
        mfg
        mit freundlichem gruß
        mit freundlichen grüßen
        schöne grüße
        vg
        viele grüße
        vielen dank
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        im auftrag der
        im auftrag des
        im auftrag von
        im namen der
        im namen des
        im namen von
        stellvertretend für
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        für das
        für den
        für die
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        drucken
        erscheinen
        gedruckt
        genannt
        nennen
        veröffentlichen
        veröffentlicht
        zeigen
        öffentlich
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonym
        anonyme
        meinen namen nicht veröffentlichen
        name zurückgehalten
        namen nicht nennen
        namen nicht veröffentlichen
        nicht veröffentlichen
        ohne meinen namen
        ohne namen
        ohne namensnennung
        vertraulich
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        (erste|zweite) person
        derselbe
        dieselbe
        ich
        ihr (name|ort|titel)
        ihre organisation
        keine
        keiner
        mein name
        meine frau
        name der person
        siehe oben
        siehe unten
        vorname nachname
        wie oben
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        freiheit
        friedens
        gefangenen
        gerechtigkeit
        gott
        gottes
        jesu
        liebe
        menschlichkeit
        opfer
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        da
        er
        falsch
        ist
        nicht
        oben
        sie
        siehe
        steht
        unten
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        ich
        ich bin
        ich heiße
        mein name ist
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        auf
        in
        zu
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        heiße
        ist
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        geschrieben
        hat geschrieben
        schreibt
        schrieb
        schrieb am
        zitat von
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        absender
        von
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        datum
        gesendet
        gesendet am
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        an
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        bcc
        cc
        kopie
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        betreff
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        anfang der weitergeleiteten nachricht
        nachricht von
        original-nachricht
        originalnachricht
        ursprüngliche mail
        ursprüngliche nachricht
        weitergeleitet von
        weitergeleitete nachricht
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        diese nachricht wurde von meinem
        gesendet mit
        gesendet von
        gesendet über
        holen sie sich outlook
        outlook für
        outlook holen
        von meinem
        von meiner
    """,
    # the end of such a line, where the language puts it there: iPhone "から送信"
    "sent_from_end": """
        gesendet
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        der inhalt dieser e-mail
        diese e-mail enthält
        diese e-mail und
        diese e-mail wurde von avast
        diese nachricht enthält
        vertraulichkeitshinweis
        virenfrei
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        antw
        antwort
        aw
        wg
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## bitte antworten sie über dieser zeile ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        oberhalb dieser linie
        oberhalb dieser zeile
        über diese zeile
        über dieser linie
        über dieser zeile
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        e-mail-client
        e-mail-programm
        email-programm
        mail-client
        mailclient
        mailprogramm
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        hat (mit|über) gmail reagiert
        hat auf (deine|ihre) nachricht reagiert
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        abwesend:
        abwesenheit:
        abwesenheitsassistent
        abwesenheitsbenachrichtigung
        abwesenheitsinfo
        abwesenheitsmeldung
        abwesenheitsnachricht
        abwesenheitsnotiz
        ausser haus:
        autom. antwort
        automatische abwesenheitsmeldung
        automatische abwesenheitsnotiz
        automatische antwort
        automatische e-mail-antwort
        automatische nachricht
        automatische rückantwort
        außer haus:
        elternzeit:
        ich bin abwesend
        ich bin außer haus
        ich bin im urlaub
        ich bin nicht im büro
        im urlaub:
        nicht im büro:
        nicht im haus:
        urlaub:
        urlaubsbenachrichtigung
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        angezeigt:
        empfangsbestätigung
        gelesen:
        gelöscht:
        geöffnet:
        lesebestätigung
        nicht gelesen:
        ungelesen gelöscht:
        ungelesen:
        zugestellt:
        übermittlungsbestätigung
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        anfrage
        anliegen
        e-mail
        mail
        meldung
        mitteilung
        nachricht
        schreiben
        ticket
        vorgang
        zuschrift
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        angelegt
        bearbeitet
        bestätigen den eingang
        eingang ihrer
        eingegangen
        empfangen
        erfasst
        erhalten
        erstellt
        eröffnet
        in bearbeitung
        registriert
        weitergeleitet
        wurde gelesen
        zugewiesen
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        bedanken
        dank
        danke
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        für deine mail
        für deine nachricht
        für ihr anliegen
        für ihr interesse
        für ihr schreiben
        für ihre anfrage
        für ihre e-mail
        für ihre kontaktaufnahme
        für ihre mail
        für ihre mitteilung
        für ihre nachricht
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        erhalten in kürze
        erhalten sie eine antwort
        in kürze
        melden uns
        schnellstmöglich
        so bald wie möglich
        so schnell wie möglich
        umgehend
        werden ihnen antworten
        werden ihr anliegen
        werden ihre anfrage
        werden uns
        werktage
        wird sich
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        antworten sie nicht
        automatisch
        automatisiert
        nicht antworten
        nicht auf diese
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ich
        mein
        meine
        mich
        mir
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        bitte
        diese
        diesen
        dieser
        dieses
        euer
        eure
        ich
        ihre
        ihren
        ist
        meine
        meinen
        nicht
        sind
        warum
        weil
        wenn
        werden
        wird
        wurde
        wurden
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        aber
        alle
        durch
        für
        gegen
        kein
        keine
        keinen
        mit
        nach
        oder
        ohne
        und
        unser
        unsere
        unter
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        alle
        bei
        für
        ist
        mit
        nach
        und
        unter
        über
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        unterschriften
        unterzeichner
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        auch
        bevor
        bin
        bis
        bist
        damit
        dass
        dich
        dir
        doch
        ein
        eine
        einem
        einen
        einer
        er
        es
        falls
        habe
        haben
        hat
        heute
        ihm
        ihn
        ihnen
        ihr
        kann
        man
        mich
        mir
        noch
        ob
        obwohl
        oder
        schon
        seid
        seit
        sie
        so
        sobald
        solange
        sondern
        trotz
        trotzdem
        uns
        wegen
        weil
        wenn
        wir
        während
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        aktion
        appell
        aufruf
        brief
        eilaktion
        fall
        kampagne
        petition
        schreiben
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        nr
        nummer
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (alles|ist|sehr|) gut
        (bitte|danke)( schön| sehr|)
        (den|der|dieser|diesen|unser|unseren) brief
        (einverstanden|gern|gerne|los|ok|perfekt)
        (freigabe|freigeben|freigegeben|absenden)
        (freundliche|beste|liebe|herzliche|viele|schöne) grüße
        (für|) die (gute |)arbeit
        (guten|guter) (morgen|tag|abend)
        (herzlichen|vielen|besten|tausend) dank
        (ich|wir)
        (in ordnung|an alle)
        (jetzt|sofort)
        (koordinator|koordinatorin)
        (mfg|lg|vg)
        (mit |)(freundlichen|besten|lieben|herzlichen|vielen|solidarischen) grüßen
        (passt|das passt) (so|)
        hallo (zusammen|)
        ja
        liebe (alle|)
        sehr geehrte damen und herren
        und
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Morning"
    "no_name": """
        heute
        monat
        nach
        noch
        vor
        woche
    """,
    # the same, and it may turn an order that it stands below: "wait", "Monday"
    "turns": """
        aber
        bald
        bis
        dienstag
        donnerstag
        erst
        freitag
        halt
        mittwoch
        montag
        morgen
        nein
        nicht
        nie
        niemals
        nächste
        samstag
        sonnabend
        sonntag
        später
        stopp
        warte
        warten
        wenn
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (auf jeden fall|mit vergnügen|natürlich|selbstverständlich)
        (freilich|gewiss|klar|klaro|logisch|logo|sicher|sicherlich|sowieso)
        (ja|jap|jawohl|jep|jo|joa|jup)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (sie können|ihr könnt) (gern |gerne |)(loslegen|fortfahren|weitermachen)
        nur zu
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        bedenkzeit
        darüber nach
        darüber schlafen
        drüber schlafen
        nachdenken
        überdenken
        überleg
        überlege
        überlegen
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (bestätige|bestätigen|bestätigt|genau|korrekt|passt|richtig|stimmt)
        (das|es) ist (korrekt|richtig)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (das|es) (bin|war) ich
        (erledigt|unterschrieben|unterzeichnet)
        (geschickt|gesendet|geschrieben|getan|gemacht)
        (kam|kommt|stammt|stammte|ist|war) (auch |wirklich |)von mir
        ich (bin|war) (das|es)
    """,
    # says no, alone: "no thank you"
    "no": """
        (nee|nein|nö)( danke|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        ein (andermal|anderes mal)
        keine(n|r|)( davon| von beiden|)
        noch nicht
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (bloß|nur)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (habe|hab|hatte) (ich |)ja gesagt
        ja gesagt
        zugesagt
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (bedanken|danken|frage|fragen|neugier|sagen|wissen)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (bekommen|erfahren|erhalten|gefunden|gehört|gelesen|gesehen|las|sah|hörte)
        (hat|habe|haben|hatte)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (sagen|mitteilen|mitzuteilen|erklären|erkläre|sage|teile|kundtun)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        mein(e|en|em|er|)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (behalten|belassen|bleiben|lassen) sie
        (behalten|belassen|lassen)( sie|)
        (behaltet|bleibe|bleiben|bleibt|lasst)
        ich bleibe
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (alles klar|ausgezeichnet|erhalten|freut mich|kein problem|perfekt|wunderbar)
        (sehr |)(gern|gerne|gern geschehen|gut|schön)
        gott (beschütze|helfe|schütze|segne) (ihm|ihn|ihnen|ihr|sie)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (beste |freundliche |herzliche |liebe |schöne |viele |)grüße
        (hochachtungsvoll|lg|mfg|vg)
        alles (gute|liebe)
        mit (freundlichem|herzlichem|solidarischem) gruß
        mit (freundlichen|herzlichen|solidarischen) grüßen
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (habe|hab|haben)( es|'s| s|) (mir|uns)( das| es|) (noch mal |noch einmal |nochmal |doch |)(anders |)überlegt
        (hat|haben) (mich|uns) überzeugt
        (ich|wir) (habe|hab|haben) (es |)(mir|uns) (das |es |)(noch mal |noch einmal |doch |)(anders |)überlegt
        (meine|unsere) meinung (geändert|gewechselt)
        (mir|uns) (das|es) (noch mal |noch einmal |nochmal |doch |)(anders |)überlegt
        (nach|bei) (reiflicher|näherer|nochmaliger) überlegung
        (vergessen sie|vergesst|vergiss) (meine|die) (letzte |)(mail|nachricht|absage)
        (vergessen sie|vergesst|vergiss) (was|alles was) (ich|wir) (gesagt|geschrieben) (habe|haben)
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (der|die) (richtige |)(code|nummer|brief)( ist| lautet| war|)
        (entschuldigung|entschuldigen sie|sorry|verzeihung|pardon|ups|hoppla|tut mir leid)
        (es|das) (ist|war|sollte|muss)( heißen| sein|)
        (gemeint|vertippt|verschrieben|tippfehler|mein fehler|fehler|ich habe mich vertippt|verwechselt)
        (ich|wir) (meinte|meine|wollte|meinten)( schreiben| sagen|)
        (war|wäre|ist|heißt|lautet)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (gemeint|gewollt|gewünscht|gedacht)
        (habe|hatte|hatten|haben|war|ist) (es |das |)(gemeint|gewollt|gedacht)
        (meine|unsere) absicht
        (meinte|meinten|meine|wollte|wollten|will|wollen|wünsche)( sagen| schreiben| tun|)
        (mein|unser) wunsch
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (stattdessen|dafür|statt dessen)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (bitte|bitte schön|bitte sehr)
        (wenn|falls) (es geht|das geht|möglich|es möglich ist)
        (wenn|falls) sie so (gut|freundlich|lieb) (sind|wären|wollen)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (abändern|anpassen|berichtigen|korrigieren|verbessern|ändern)
        (berichtigen|korrigieren|ändern) sie
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        eins
        erste(r|s|n|)
    """,
    # its second: "the second"
    "2": """
        zwei
        zweite(r|s|n|)
    """,
    # its third: "the third"
    "3": """
        drei
        dritte(r|s|n|)
    """,
    # its fourth: "the fourth"
    "4": """
        vier
        vierte(r|s|n|)
    """,
    # its fifth: "the fifth"
    "5": """
        fünf
        fünfte(r|s|n|)
    """,
    # both of two: "both"
    "both": """
        (alle |wir |)beide
        (alle|wir) zwei
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        alle drei
    """,
    # chooses: I "pick" 2
    "beside": """
        (nehme|option|wähle)
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (letzte|letzten|letzter|letztes)
    """,
}

OFFICIALS = {
    # of which nothing is told but that they have it: "your letter", "your petition"
    "thing": """
        (ihr|ihre|ihrem|ihres|ihrer) (nachricht|zuschrift|anfrage|eingabe|petition|anliegen)
        (ihr|ihre|ihrem|ihres|ihrer) (schreiben|schreibens|brief|briefes|mail|e-mail)
    """,
    # behind it something is told: and inform you "that" …
    "telling": """
        dass
        mitteilen
        teile
        teilen
    """,
    # with nothing told behind it, a courtesy as a whole: "thank you" for your concern about …
    "thanks": """
        dank
    """,
    # with the future, a promise about our letter: will "reply", "be forwarded"
    "handle": """
        antwort
        beantwort
        bearbeit
        erfasst
        gelesen
        gepruft
        kommen auf
        melden
        prufen
        registriert
        unaufgefordert
        weitergegeben
        weitergeleitet
        weitergereicht
        zuruckkommen
    """,
    # what will be done: they "will" reply, "aim to" reply
    "future": """
        ist
        melden
        meldet
        mochten
        werden
        wird
        wurde
        wurden
    """,
    # the small words of the language itself, by which it is known: "the", "of"
    "common": """
        als
        am
        an
        auch
        auf
        aus
        bei
        beim
        das
        dass
        dem
        den
        der
        des
        die
        ein
        eine
        einem
        einen
        einer
        er
        es
        für
        haben
        hat
        ich
        ihnen
        ihr
        ihre
        ihren
        im
        in
        ist
        mit
        nach
        nicht
        noch
        oder
        sich
        sie
        so
        um
        und
        uns
        unser
        vom
        von
        werden
        wir
        wird
        wurde
        zu
        zum
        zur
    """,
    # of officials' mails, by beginnings of words. Something has come in: "we acknowledge receipt of your letter"
    "got": """
        bestaetigen
        bestatigen
        eingang
        eingegangen
        eingetroffen
        empfang
        erhalten
        ihr schreiben gelesen
        ihren brief gelesen
        kenntnis genommen
        liegt (hier |uns |mir )vor
        zugegangen
        zur kenntnis
    """,
    # what becomes of it: "it has been forwarded and will be answered in due course"
    "promised": """
        aktenzeichen
        antworten sie nicht
        auf sie zu
        bearbeitet
        ich komme auf
        in anspruch
        in kurze
        schnellstmoglich
        sie erhalten
        vorgangsnummer
        weitergegeben
        weitergeleitet
        werden (|wir |sie )(prufen|antworten|bearbeiten)
        wird (gepruft|bearbeitet|beantwortet|weitergeleitet)
        wochen dauern
        zu gegebener zeit
    """,
    # says nothing by itself: "Dear Sirs", "yours faithfully"
    "courtesy": """
        danke
        danken
        freundliche grusse
        guten morgen
        guten tag
        hochachtungsvoll
        im auftrag
        liebe
        mit freundlich
        sehr geehrt
        viele grusse
        vielen dank
    """,
    # turns what stands beside it: the Ministry will "not" take any action
    "negation": """
        kein(|e|er|es|en|em)
        nicht
        nichts
        nie
        niemals
        ohne
        unmoglich
        weder
    """,
    # with a negation, a refusal: not "intervene", no "measures", not "comply"
    "act": """
        auskunft
        auskunfte
        aussern
        behilflich
        eingreifen
        einmischen
        einschreiten
        entsprechen
        entsprochen
        folge leisten
        helfen
        kommentier
        massnahme
        nachkommen
        nichts für (sie|ihn)
        nichts tun
        schritte
        stattgeben
        stellung nehmen
        stellungnahme
        tatig werden
        unternehmen
        veranlassen
        veranlassung
    """,
    # a refusal by itself: "we reject the allegations", "the case is closed"
    "decline": """
        (fall|vorgang|angelegenheit) (|ist |als )(abgeschlossen|erledigt)
        abgelehnt
        ablehn
        abzusehen
        bitten wir abzusehen
        einmischung
        lehne
        lehnt
        sehen wir davon ab
        weise
        weisen
        weist
        zuruckweis
    """,
    # with a negation, not theirs: not within our "competence"
    "competent": """
        befugnis
        befugt
        richtige (stelle|ansprechpartner|adresse)
        verantwortlich
        zustandig
        zustandigkeit
    """,
    # not theirs, by itself: "you have reached the wrong department"
    "wrong": """
        (adresse|postfach) (ist|dient) (nur|ausschließlich)
        falsche (stelle|person|adresse|behorde)
        falschen (stelle|person|adresse|behorde)
        irrtumlich
        unzustandig
    """,
    # the office is another's by now: she "no longer holds" this office
    "departed": """
        ausgeschieden
        ehemalige minister
        im ruhestand
        nicht mehr (fur|beim|im|bei)
        nicht mehr (im amt|tatig|bei uns|im haus beschaftigt|zustandig|minister|in)
        nicht mehr im
        verlassen
        verstorben
    """,
    # who else it is for: "please direct your letter to" the prosecutor
    "turn_to": """
        gibt das
        kontaktieren sie
        nachfolge
        nachfolger
        richten sie
        schicken sie
        schreiben sie
        senden sie
        wenden sie
        wenden sie sich
    """,
    # who wrote is away: "out of the office" until Monday
    "absent": """
        (büro|büros|dienststelle) (ist|sind|bleibt|bleiben) (bis |)geschlossen
        (dienstreise|mutterschutz|krankgeschrieben)
        abwesend
        abwesenheit
        ausser haus
        elternzeit
        nicht erreichbar
        nicht im (haus|buro|dienst)
        urlaub
        wieder erreichbar
        wieder im (haus|buro|dienst)
    """,
    # to everybody, not to us: "newsletter", "press release"
    "bulletin": """
        abbestellen
        abmelden
        in dieser ausgabe
        newsletter
        presseeinladung
        pressemitteilung
        rundbrief
    """,
    # the office that writes, as whole words: the matter is not another's: "we"
    "ours": """
        uns
        unser
        unsere
        unserem
        unseren
        unserer
        wir
    """,
    # asks us not to write again, which refuses nothing: "do not reply" to this message
    "quiet": """
        (rückfragen|nachfragen|sachstandsanfragen)
        antworten sie nicht
    """,
    # says that it is not so: with more told beside it, an answer: the allegations are "unfounded"
    "disputes": """
        (unbegründet|haltlos|unzutreffend)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        auf keinen fall
        kein
        keine
        keinesfalls
        nicht
        nie
        niemals
        noch
        ohne
        ohne dass
        weder
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        angezeigt
        einsehbar
        gezeigt
        lesbar
        offengelegt
        preisgegeben
        sichtbar
        zugänglich
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        anzeigen
        offenlegen
        preisgeben
        zeige
        zeigen
        zeigst
        zeigt
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        abgedruckt
        aufführen
        aufgeführt
        auftauchen
        bekannt gegeben
        bekanntgeben
        bekanntgegeben
        drucken
        erscheinen
        erscheint
        erwähnen
        erwähnt
        geben
        gebt
        genannt
        geschickt
        gesendet
        gib
        mitgeteilt
        mitteilen
        nennen
        schicken
        senden
        stehen
        steht
        vorgelegt
        vorlegen
        weitergeben
        weitergegeben
        weitergeleitet
        weiterleiten
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        bekommen
        bekommt
        erfahren
        erfährt
        erhalten
        erhält
        kennen
        kriegen
        kriegt
        lesen
        liest
        sehen
        sieht
        weiss
        wissen
        zu gesicht bekommen
        zu gesicht bekommt
        zu sehen bekommen
        zu sehen bekommt
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        ausblenden
        ausgeblendet
        ausgelassen
        auslassen
        geheim
        geheim halten
        geheimhalten
        geschwärzt
        schwärzen
        unsichtbar
        verbergen
        verbergt
        verborgen
        verheimlichen
        verheimlicht
        verschweigen
        verschwiegen
        verstecken
        versteckt
        vorenthalten
        weggelassen
        weglassen
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        bleiben
        bleibt
        halten
        haltet
        lassen
        lasst
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        fern
        fern von
        geheim
        verborgen
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        am
        an
        auf
        bei
        beim
        das
        dem
        den
        der
        für
        gegenüber
        im
        in
        ins
        von
        vor
        zum
        zur
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (mein|meinen|meinem|unser|unsere|unseren|der|den) (name|namen)
        dass ich (unterschreibe|unterschrieben habe|unterzeichne|unterzeichnet habe)
        meine daten
        meine unterschrift
        name
        namen
        unterschrift
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        es
        ihn
        mich
        sie
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        aber
        auch
        bitte
        bitte darum
        dabei
        damit
        danke
        darf
        dass
        doch
        dürfen
        es
        etwa
        euch
        ich
        ist
        jedoch
        kann
        können
        lassen
        lasst
        mir
        möchte
        möchten
        noch
        nur
        oder
        sein
        sofern
        soll
        sollen
        sollte
        und
        unter der bedingung
        unter der bedingung dass
        vielen dank
        vorausgesetzt
        wenn möglich
        werden
        will
        wir
        wird
        wollen
        wäre
        wünsche
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        appell
        aufruf
        brief
        briefe
        liste
        petition
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        ausfertigung
        exemplar
        fassung
        kopie
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        das
        dem
        den
        der
        des
        die
        ein
        eine
        einem
        einer
        frau
        herr
        herrn
        vom
        von
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        (der|die|eurer|ihrer|) (seite|öffentlichen seite|webseite|website|homepage)
        die öffentlichkeit
        homepage
        im internet
        im netz
        in der öffentlichkeit
        internet
        medien
        netz
        online
        presse
        webseite
        website
        öffentlich
        öffentlichkeit
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        adressaten
        alle
        allen
        beamten
        behörden
        den behörden
        den empfängern
        empfänger
        empfängern
        irgendjemandem
        jedem
        jemandem
        niemand
        niemandem
        niemanden
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        ausgenommen
        ausser
        bis auf
        mit ausnahme des
        mit ausnahme von
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        als
        arbeite
        arbeitet
        bis
        da
        denn
        er
        sonst
        unterschreibe
        unterzeichne
        wegen
        weil
        wo
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        egal
        falls
        habe
        haben
        hat
        hatte
        ob
        stört
        war
        warum
        wenn
        wie
        wurde
        wurden
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        darf
        dürfen
        dürft
        kann
        können
        könnt
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        doch
        doch noch
        jetzt
        nun
        von jetzt an
        wieder
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (immer|stets|jederzeit)
        (jedes|jedes mal|jedesmal) mal
        jedesmal
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (ab|von) (jetzt|sofort|heute|nun)( an|)
        (bis auf weiteres|bis auf widerruf|solange ich nichts anderes sage)
        (dauerhaft|automatisch|permanent|regelmäßig)
        (künftigen|zukünftigen|kommenden|weiteren) (appelle|appellen|aktionen|schreiben)
        (künftigen|zukünftigen|kommenden|weiteren) (briefe|briefen|brief|petitionen)
        (künftige|zukünftige|kommende|weitere) (briefe|briefen|brief|petitionen|appelle|appellen|aktionen|schreiben)
        (künftig|zukünftig|in zukunft|fortan|im voraus|von nun an)
        (ohne nachzufragen|ohne mich zu fragen|ohne rückfrage|ihr müsst mich nicht fragen|ohne mich jedes mal zu fragen)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (immer|stets) (schon|noch|wieder|mehr|gewollt|unterschrieben)
        (schon|fast|nicht|auch) immer
        habe (immer|stets|schon immer)
        immer (gern|gerne|bereit|froh|dabei)
        wie immer
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (dauerhafte|dauerhaftes|festes|regelmäßiger) (mitunterzeichner|mitunterzeichnerin|unterstützer|unterstützerin)
        (dauerhafte|dauerhaftes|festes|regelmäßiger) (unterzeichner|unterzeichnerin|mitglied|unterzeichnende)
        (dauerunterzeichner|dauerunterzeichnerin|dauermitglied)
        (der|den|ihren|euren) (dauerunterzeichner|dauerunterzeichnern|mitgliedern)
        (meine |die |)mitgliedschaft
        (ständigen|dauerhaften|festen|regelmäßigen) (unterzeichner|unterzeichnerinnen|unterzeichnenden|mitglieder)
        (ständiger|ständige|ständiges|dauerhafter) (mitunterzeichner|mitunterzeichnerin|unterstützer|unterstützerin)
        (ständiger|ständige|ständiges|dauerhafter) (unterzeichner|unterzeichnerin|mitglied|unterzeichnende)
        dauerhafte unterschrift
        mitglied (des|ihres|eures|im|in eurem|in ihrem|dieses) (netzwerks|netzwerkes|netzwerk|netz|kreises)
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (ihrem|eurem|dem) netzwerk
        (im|aus dem|in ihrem|in eurem) netzwerk
        mitglied
    """,
    # makes one of them: "become" a member
    "become": """
        (betrachtet|betrachten sie|führt|führen sie|behandelt|seht) (mich|uns)( als|)
        (nehmt|nehmen sie|tragt|tragen sie|trag|setzt|setzen sie|macht|machen sie|melden sie|meldet)( mich| uns|)
        (werden|sein|beitreten|mitmachen|mitglied werden)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (austreten|austritt|verlassen|ich trete aus|trete aus|aussteigen|ausscheiden)
        (das netzwerk|netzwerk) verlassen
        (ich möchte|ich will|ich würde gern|ich würde gerne) (ausscheiden|das netzwerk verlassen)
        (ich möchte|ich will|ich würde gern|ich würde gerne) (austreten|aussteigen)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (aufgeben|gebe|niederlegen|lege|abgeben)
        (beende|beenden|beendet|kündige|kündigen|kündigt)
        (kein|keine|nicht mehr|nicht länger|nicht)( mehr|)
        (löschen|lösche|löscht|aufheben|widerrufe|widerrufen|austreten)
        (streicht|streichen sie|entfernt|entfernen sie|nehmt|nehmen sie) (mich|uns)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (bleiben|bleibe|weiter|weiterhin|fortan)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (hört|hören sie) (bitte |)auf
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (mehr|nicht mehr|nie mehr|nie wieder|künftig|in zukunft|automatisch|immer|länger)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (in|mit) (meinem|meinen) namen
        an meiner stelle
        für mich
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (brauche|mache|möchte|will|nehme) (eine|ne) (pause|auszeit)( machen| einlegen|)
        (macht|machen sie|legt|legen sie) (bitte |)(eine |)(pause|auszeit)( ein|)
        (meine mitgliedschaft) (pausieren|ruhen lassen|aussetzen|unterbrechen|ruhen)
        (meine unterschrift|meine teilnahme) (pausieren|ruhen lassen|aussetzen|unterbrechen|ruhen)
        (pause|pausieren|pausiere|pausiert|aussetzen|ruhen|ruhen lassen|auszeit|unterbrechen)
        (pausiert|pausieren sie|unterbrecht|unterbrechen sie) (alles|meine teilnahme)
        (pausiert|pausieren sie|unterbrecht|unterbrechen sie) (meine mitgliedschaft|meine unterschrift)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (fortsetzen|weitermachen|reaktivieren|wieder mitmachen)
        (ich bin wieder da|bin wieder da|bin zurück|ich bin zurück)
        (meine mitgliedschaft|meine teilnahme|alles) (fortsetzen|reaktivieren|wieder aufnehmen)
        pause (beenden|aufheben|ende)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (bis|bis zum|bis zu|bis zur|bis einschließlich)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (für|während)( die nächsten| den nächsten|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (ende|zum ende|ende des monats)
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (jahr|jahre|jahren) = y
        (monat|monate|monaten) = m
        (tag|tage|tagen) = 1
        (woche|wochen) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (drei|dreimal) = 3
        (ein|eine|einen|einem|einer|eins|einmal) = 1
        (ersten|erste|erster) = 1
        (zwei|zweimal) = 2
        acht = 8
        fünf = 5
        neun = 9
        sechs = 6
        sieben = 7
        vier = 4
        zehn = 10
        zwölf = 12
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (höchstens|maximal|max|nicht mehr als|bis zu|nie mehr als|nur|allerhöchstens|maximum)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (im|pro|je|jeden|den) monat
        (monatlich|monat)
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (über|zu|zum thema|zu den themen|thema|themen|nur über|nur zu|betreffend|zu themen wie|länder)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (alles|allen themen|alle themen|jedes thema|alle|alle briefe|allem)
    """,
}

DESK = {
    # shows how the letters stand: "STATUS UA 329/11"
    "status": """
        stand
        status
    """,
    # brings the names as files: "LIST UA 329/11"
    "list": """
        liste
    """,
    # brings the letter as it would go now: "PREVIEW UA 329/11"
    "preview": """
        vorschau
    """,
    # shows the emails that wait for a person: "HELD"
    "held": """
        angehalten
        angehaltene
        wartende
    """,
    # shows who did what: "JOURNAL UA 329/11"
    "journal": """
        journal
        protokoll
    """,
    # explains the commands: "HELP"
    "help": """
        hilfe
    """,
    # gives a letter a new deadline: "EXTEND UA 329/11 2036-12-31 17:00"
    "extend": """
        verlaengern
        verlängere
        verlängern
    """,
    # closes a letter now: "CLOSE UA 329/11"
    "close": """
        abschließen
        schließ
        schließe
        schließen
    """,
    # keeps a letter back: "HOLD UA 329/11"
    "hold": """
        anhalten
    """,
    # lets a letter go: "RELEASE UA 329/11"
    "release": """
        freigeben
    """,
    # calls a letter off: "CANCEL UA 329/11"
    "cancel": """
        abbrechen
        absagen
    """,
    # takes names off a letter: "INVALIDATE UA 329/11 12 13"
    "invalidate": """
        streiche
        streichen
        ungueltig
        ungültig
        ungültig machen
    """,
    # puts such names back: "RESTORE UA 329/11 12 13"
    "restore": """
        wiederherstellen
        zurücksetzen
    """,
    # puts names from paper on a letter: "ADD UA 329/11"
    "add": """
        ergänze
        ergänzen
        hinzufuegen
        hinzufügen
    """,
    # tells everybody who signed what became of it: "OUTCOME UA 329/11"
    "outcome": """
        ausgang
        ergebnis
    """,
    # takes an email as what it says: "ACCEPT 12"
    "accept": """
        annehmen
    """,
    # leaves an email: "DISMISS 12"
    "dismiss": """
        verwerfen
        verwirf
    """,
    # takes an email as other words: "TAKE 12 SIGN UA 329/11"
    "take": """
        nehmen
        nimm
        werte
        werten
        zähle
        zählen
    """,
    # answers an email: "ANSWER 12"
    "answer": """
        antworte
        antworten
        beantworte
        beantworten
    """,
    # says what became of a delivery: "RESOLVE 12 sent"
    "resolve": """
        klaeren
        kläre
        klären
    """,
    # says what an official wrote: "OFFICIAL 7 refusal"
    "official": """
        behörde
    """,
    # agrees to what a command would do: "YES"
    "yes": """
        ja
    """,
    # may stand between a command and a code: "STATUS of UA 329/11"
    "linking": """
        brief
        den brief
        des briefes
        die unterschriften von
        e-mail
        für
        für den brief
        mail
        nachricht
        nr
        nummer
        sie
        vom brief
        von
        zu
        zum brief
    """,
    # may stand behind an order that takes effect at once: "CLOSE UA 329/11 now"
    "now": """
        gleich
        heute
        jetzt
        sofort
    """,
    # may stand before a command, or behind it: "STATUS, please"
    "courtesy": """
        beste grüße
        besten dank
        bitte
        danke
        danke im voraus
        danke schön
        dankeschön
        freundliche grüsse
        grüss gott
        grüsse
        guten abend
        guten morgen
        guten tag
        hallo
        hallo zusammen
        herzliche grüsse
        herzlichen dank
        ich möchte
        kannst du
        können sie
        könnten sie
        lg
        liebe grüße
        lieber bot
        mfg
        mit freundlichen grüßen
        moin
        servus
        viele grüße
        vielen dank
        wir möchten
    """,
    # begins a line with a reason for the journal, with a colon: "Reason: the bishop asked for it"
    "reason": """
        begründung
        grund
        warum
    """,
    # the same, without a colon: "because she is free"
    "because": """
        weil
    """,
    # may stand before a day: "EXTEND UA 329/11 until 31 December"
    "until": """
        am
        auf
        auf den
        bis
        bis am
        bis zum
        um
        zum
    """,
    # of a longer time: "EXTEND UA 329/11 12 hours"
    "hours": """
        stunde
        stunden
    """,
    # of a longer time: "EXTEND UA 329/11 3 days"
    "days": """
        tag
        tage
        tagen
    """,
    # of a longer time: "EXTEND UA 329/11 2 weeks"
    "weeks": """
        woche
        wochen
    """,
    # behind or before an hour: "17 h", "at 17:00"
    "clock": """
        uhr
        um
    """,
    # a time of day: "EXTEND UA 329/11 December 24, noon"
    "noon": """
        mittag
        mittags
    """,
    # the last minute of a day: "December 24, midnight"
    "day_end": """
        ende des tages
        mitternacht
        tagesende
    """,
    # today, to its last minute where no hour is written: "EXTEND UA 329/11 to tonight"
    "tonight": """
        heute abend
        heute nacht
    """,
    # the day on which it is written: "EXTEND UA 329/11 to today, 6 pm"
    "on_the_day": """
        heute
    """,
    # the day after: "EXTEND UA 329/11 to tomorrow"
    "day_after": """
        morgen
    """,
    # may stand beside a day, and says nothing more: "the 24th of December, Wednesday"
    "around_day": """
        am
        dem
        den
        der
        dienstag
        donnerstag
        freitag
        mittwoch
        montag
        samstag
        sonnabend
        sonntag
        um
        zeit
    """,
    # what names have in common: "INVALIDATE UA 329/11 name=*bot*"
    "by_name": """
        name
    """,
    # the same: "domain=spam.example"
    "by_domain": """
        domain
        domäne
    """,
    # the same: "address=user*@home.example"
    "by_address": """
        adresse
        e-mail
        email
    """,
    # the same: "before=2036-12-02"
    "before": """
        vor
    """,
    # the same: "after=2036-12-01"
    "after": """
        ab
        nach
        seit
    """,
    # the same: "proof=reply"
    "proof": """
        beweis
        nachweis
    """,
    # good news: "OUTCOME UA 329/11 good news"
    "good": """
        gute
        gute nachricht
        gute nachrichten
    """,
    # nobody should write any more: "OUTCOME UA 329/11 stop"
    "stop": """
        ende
        halt
        stopp
    """,
    # may stand before what an email is taken as, and what became of a delivery: "TAKE 12 as SIGN UA 329/11"
    "as": """
        als
    """,
    # became of a delivery: "RESOLVE 12 sent"
    "sent": """
        angekommen
        erledigt
        gesendet
    """,
    # the same: it goes again: "RESOLVE 12 again"
    "again": """
        erneut
        noch einmal
        noch mal
        nochmal
        nochmals
    """,
    # the same: "RESOLVE 12 failed"
    "failed": """
        fehlgeschlagen
        gescheitert
    """,
    # the same: it need not go: "RESOLVE 12 skipped"
    "skipped": """
        ausgelassen
        auslassen
    """,
    # an official's email is one: "OFFICIAL 7 answer"
    "an_answer": """
        antwort
    """,
    # the same: "OFFICIAL 7 refusal"
    "a_refusal": """
        ablehnung
        absage
    """,
    # the same: it came, and no more: "OFFICIAL 7 receipt"
    "a_receipt": """
        eingangsbestätigung
        empfangsbestätigung
    """,
    # the same: the matter is another's: "OFFICIAL 7 wrong office"
    "anothers": """
        andere stelle
        falsche stelle
    """,
    # before another address: "RESOLVE 12 again to clerk@court.example"
    "to": """
        an
    """,
}
