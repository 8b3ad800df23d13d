"""German: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (bei|zu|für)( |)mich eintragen
        (bitte |)auch mich
        (bitte |)eintragen
        (fügen|fügt|füge) (sie |)(bitte |)(meine unterschrift|meinen namen)
        (fügen|fügt|füge|tragen|tragt|trage)(| sie| ihr) (bitte |)(meinen namen|meine unterschrift|mich)
        (führen|führt|nehmen|nehmt) (sie |)(bitte |)(mich|meinen namen|meine unterschrift)
        (gebe|leiste) ich (|gern |gerne )meine unterschrift
        (gern|gerne) unterschreib(|e) ich
        (hiermit |)(setze|gebe|erteile|leiste|leihe) ich ( hiermit| ihnen| euch)(meine unterschrift|meinen namen)
        (hiermit |)(setze|gebe|erteile|leiste|leihe) ich (| gern| gerne)(meine unterschrift|meinen namen)
        (hier|hiermit) (ist |)meine unterschrift(| für)
        (ich mache|mache ich|mach ich|ich mach|da mache ich) mit
        (ich unterstütze|unterstütze) (den brief|die aktion) (mit meiner unterschrift|und unterschreibe)
        (ich unterstütze|unterstütze) (die petition|das|diesen brief) (mit meiner unterschrift|und unterschreibe)
        (ich |)(gebe|setze)(| ihnen| euch)(| gern| gerne| hiermit| auch) (meine unterschrift|meinen namen)
        (ich |)(leiste|schenke|leihe)(| ihnen| euch)(| gern| gerne| hiermit| auch) (meine unterschrift|meinen namen)
        (ihr dürft|sie dürfen|du kannst) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )hinzufügen
        (ihr dürft|sie dürfen|du kannst) (gern |gerne |)meinen namen (|gern |gerne )(eintragen|daruntersetzen)
        (ihr dürft|sie dürfen|du kannst) (gern |gerne |)meinen namen (|gern |gerne )(verwenden|nutzen|benutzen)
        (ihr dürft|sie dürfen|du kannst) (gern |gerne |)meinen namen (|gern |gerne )hinzufügen
        (ihr könnt|sie können) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(eintragen|daruntersetzen)
        (ihr könnt|sie können) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(verwenden|nutzen|benutzen)
        (ihr könnt|sie können) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )hinzufügen
        (ihr könnt|sie können) (gern |gerne |)meinen namen (|gern |gerne )(hinzufügen|eintragen|daruntersetzen)
        (ihr könnt|sie können) (gern |gerne |)meinen namen (|gern |gerne )(verwenden|nutzen|benutzen)
        (ihr könnt|sie können) meinen namen (unter|auf|bei)
        (mein name|mein namen) (soll|darf|kann|möge) (gern |gerne |bitte |)(unter|auf|bei|zu|stehen|erscheinen)
        (mit unterschreiben|mitunterschreiben|mitunterzeichnen|unterfertigen|ich unterfertige)
        (mitunterzeichnen|mit zu unterzeichnen)
        (nehmen sie|nehmt|nimm) mich (bei|zu)
        (nehmt|nehmen sie|verwenden sie) (bitte |gern |gerne |auch |)(meinen namen|meine unterschrift|mich)
        (schreibt|schreiben sie|schreib) (bitte |gern |gerne |auch |)(meinen namen|meine unterschrift|mich)
        (setzen|setzt|setz) (sie |)(bitte |)mich (bitte |)auf
        (setzen|setzt|setze|schreiben|schreibt|schreibe)(| sie| ihr) (bitte |)(meinen namen|meine unterschrift|mich)
        (setzt|setzen sie|setz) (bitte |gern |gerne |auch |)(meinen namen|meine unterschrift|mich)
        (setzt|setz|setzen sie|schreibt|schreib) (mich|meinen namen) (drunter|darunter|dazu|da drunter)
        (sie dürfen|du kannst) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(eintragen|daruntersetzen)
        (sie dürfen|du kannst) (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(verwenden|nutzen|benutzen)
        (tragen|tragt|trag) (sie |)mich (|bitte |auch )ein
        (verwendet|nutzt|nutzen sie) (bitte |gern |gerne |auch |)(meinen namen|meine unterschrift|mich)
        (zeichne|zeichnen) (ich |)(mit|auch)
        (zählt|zählen sie|zähl) (bei|für|mit)
        bin (ich |)(dabei|auch dabei)
        bin ich (gern|gerne|auch) (dabei|mit dabei)
        bitte mit meinem namen
        dass mein name (unter|auf|bei|zu)
        fügen sie meinen namen hinzu
        gern(|e) bin ich (bei|dabei)
        hiermit erteile ich meine unterschrift
        ich (setze|gebe|leiste) meine unterschrift
        ich (setze|gebe|leiste|schenke|leihe) (euch |ihnen |)(meine unterschrift|meinen namen)
        ich bin (dabei|auch dabei)
        ich möchte (mit)unterzeichnen
        ich schließe mich
        ich schließe mich (an|dem|der)
        ich trage mich ein
        ich unterschreib
        ich unterschreibe
        ich unterschreibe auch
        ich unterstütze und unterschreibe
        ich unterzeichne
        ich werde unterschreiben
        ich zeichne
        ich zeichne mit
        ihr dürft (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(eintragen|daruntersetzen)
        ihr dürft (gern |gerne |)(meine unterschrift|mich) (|gern |gerne )(verwenden|nutzen|benutzen)
        ihr habt meine unterschrift
        mein name (darf|soll|kann|gehört) (unter|auf|bei|zu)
        meine unterschrift (habt ihr|haben sie|bekommt ihr)
        meine unterschrift (unter|bei|für|zu)
        meine unterschrift für
        meinen namen (hinzufügen|dazusetzen|daruntersetzen|eintragen|aufnehmen)
        meinen namen (unter|auf|zu|bei)
        mich (bitte |)auch
        mich eintragen
        mit meinem namen
        mit meinem namen (auf|unter)
        mit meiner unterschrift
        mitzeichnen
        schließe ich mich
        setzen sie meinen namen
        sie haben meine unterschrift
        signieren
        unterschreib i
        unterschreib(|e) (ich|i)(| gern| gerne| auch)
        unterschreibe
        unterschreibe ich
        unterschreiben
        unterschreiben sie
        unterschreibt
        unterschrift für
        unterzeichne
        unterzeichne ich
        unterzeichnen
        unterzeichnen sie
        unterzeichnet
        will ich (unbedingt |gern |gerne |auch |)(unterschreiben|unterzeichnen)
        zeichne ich
        zu (unterschreiben|unterzeichnen|mitunterzeichnen|signieren)
        zählt auf mich
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (entfernen|entfernt|entferne)(| sie| ihr) (bitte |)(meinen namen|meine unterschrift)(| wieder)
        (entfernt|löschen|löscht|lösch) (sie |)(bitte |)(mich|meinen namen|meine unterschrift) (wieder |)(von|aus|bei)
        (löschen|löscht|lösche|ziehen|zieht|ziehe)(| sie| ihr) (bitte |)(meinen namen|meine unterschrift)(| wieder)
        (löschen|löscht|lösch|entfernen|entfernt|streichen|streicht) (sie |)(bitte |)meine unterschrift
        (meine unterschrift|meinen namen) (bitte |)(wieder |)(löschen|streichen|rausnehmen|herausnehmen)
        (meine unterschrift|meinen namen) (bitte |)(wieder |)(zurückziehen|zurücknehmen|widerrufen|entfernen)
        (meine unterschrift|meinen namen) (zurückziehen|widerrufen|zurücknehmen|entfernen|löschen|streichen)
        (meinen namen|meine unterschrift) (von|aus)
        (nehmen|nehmt|nimm) (sie |)(bitte |)(mich|meinen namen|meine unterschrift) (wieder |)(von|aus)
        (nehmt|nehmen sie|nimm) meinen namen (bitte |)(von|aus|wieder|heraus|herunter|raus|runter)
        (streichen|streicht) (sie |)(bitte |)(mich|meinen namen|meine unterschrift) (wieder |)(von|aus|bei)
        (streichen|streicht) sie mich
        (streichen|streicht|streiche)(| sie| ihr) (bitte |)(meinen namen|meine unterschrift)(| wieder)
        (streich|entfernen) (sie |)(bitte |)(mich|meinen namen|meine unterschrift) (wieder |)(von|aus|bei)
        bitte (namen|unterschrift) löschen
        bitte löschen sie meine unterschrift
        entfernen sie meinen namen
        hiermit widerrufe ich meine unterschrift
        ich (ziehe|nehme|widerrufe) (meine unterschrift|meinen namen)(| wieder)( zurück|)
        ich (ziehe|nehme|widerrufe) (meinen namen|meine unterschrift)
        ich möchte nicht mehr (auf|unter|bei|dabei|in)
        ich trete zurück
        ich widerrufe
        ich will nicht mehr (auf|unter|bei|dabei|in)
        ich ziehe meine unterschrift zurück
        ich ziehe zurück
        lassen sie meinen namen weg
        lösched (mini|mi) (unterschrift|name)
        meine unterschrift zurückziehen
        streichen sie meinen namen
        unterschrift (widerrufen|zurücknehmen|löschen)
        unterschrift zurückziehen
        widerrufe ich meine unterschrift
        widerrufen
        zurücknehmen
        zurückziehen
        zurückziehen möchte ich
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (korrigieren|korrigiert|ändern|ändert|berichtigen)(| sie) (bitte |)meinen namen
        meinen namen berichtigen
        meinen namen korrigieren
        meinen namen ändern
        name
        name korrigieren
        namen korrigieren
        namen ändern
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        bin ich bei
        mein status
        stand
        status
        stehe ich auf
        stehe ich unter
    """,
    # asks which letters are open: "LIST"
    "list": """
        (schicken|schickt|senden|sendet)(| sie) (mir|uns) die liste
        auflisten
        die liste
        liste
    """,
    # asks how this works: "HELP"
    "help": """
        brauche hilfe
        hilfe
        ich brauche hilfe
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (alle |)meine daten löschen
        (löschen|löscht|lösche|vergessen|vergesst)(| sie) (bitte |)(alle |)meine(|n) (daten|persönlichen daten)
        löschen sie meine daten
        löscht meine daten
        meine daten löschen
        vergessen sie mich
        vergesst mich
        vergiss mich
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        abbestellen
        abmelden
        austragen
        newsletter abbestellen
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        abonnieren
        anmelden
        newsletter abonnieren
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        gezeichnet
        mitunterschrieben
        unterschrieb
        unterschriebe
        unterschrieben
        unterschriebt
        unterschrift
        unterzeichnete
        unterzeichnte
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        alle
        alle aktionen
        alle briefe
        alle drei
        alle eilaktionen
        alle kampagnen
        alle offenen (briefe|aktionen|petitionen|kampagnen)
        alle petitionen
        alles
        jeden brief
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
        vorname
        vornamen
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        familienname
        nachname
        zuname
    """,
}

PHRASES = {
    # may stand before a command and changes nothing: "I would like to" sign UA 329/11
    "lead": """
        aber gerne
        aber klar
        aber sicher
        auch
        auch ich
        auch ich möchte
        auch ich möchte gern
        auch ich möchte gerne
        auf alle fälle
        auf jeden fall
        aus ganzem herzen
        bei
        bitte
        bitte auch
        bitte lassen sie mich
        da
        daher
        dann
        darf ich bitten
        darum
        deshalb
        eh klar
        einverstanden
        entschuldigen sie
        entschuldigung
        es ist mir ein anliegen
        es ist mir eine ehre
        es tut mir leid
        freilich
        für mich
        gern
        gerne
        habe den brief gelesen und
        hallo hier
        herzlich gern
        heute
        hier
        hier meine antwort
        hiermit
        hoffentlich ist es noch nicht zu spät
        hoffentlich nicht zu spät
        ich
        ich auch
        ich bin (gerne |gern |)bereit
        ich bin bereit zu
        ich bin dabei und
        ich bin einverstanden
        ich bin einverstanden und
        ich bitte darum
        ich bitte euch
        ich bitte sie
        ich bitte sie höflich
        ich darf sie bitten
        ich erlaube mir
        ich ersuche sie
        ich habe den brief gelesen und
        ich habe ihn gelesen und
        ich hoffe es ist noch nicht zu spät
        ich hätte gern
        ich hätte gerne
        ich hätte gerne dass sie
        ich muss
        ich möchte
        ich möchte auch
        ich möchte dass
        ich möchte gern
        ich möchte gerne
        ich möchte sehr gerne
        ich möchte unbedingt
        ich stimme zu
        ich stimme zu und
        ich werde
        ich will
        ich will dass
        ich will gerne
        ich wäre dankbar wenn sie
        ich wäre ihnen dankbar wenn sie
        ich wünsche zu
        ich würde
        ich würde gern
        ich würde gerne
        ihr dürft
        in meinem namen
        ja
        ja bitte
        ja gern
        ja gerne
        jawohl
        jetzt
        jo
        kann ich
        klar
        klar doch
        lassen sie mich
        lasst mich
        liebend gern
        liebend gerne
        logisch
        logo
        meine antwort
        meine antwort ist
        mit freude
        mit ganzem herzen
        mit größter freude
        mit vergnügen
        möchte
        möchte ich
        na klar
        natürlich
        natürlich dürft ihr
        natürlich können sie
        noch einmal
        ok
        passt
        sehr gern
        sehr gerne
        selbstredend
        selbstverständlich
        sicher
        sie dürfen
        tut mir leid
        unbedingt
        und
        und ich
        von ganzem herzen
        von herzen gern
        werde
        werde ich
        wie gewünscht
        wie immer
        will ich
        wir wollen auch
        wären sie so freundlich
        wären sie so nett
        würde
        würde ich
        würde ich gern
        würde ich gerne
        würden sie bitte
    """,
    # takes back or regrets, before a command: "I signed by mistake, please withdraw UA 329/11"
    "apology": """
        das war ein versehen
        habe es mir anders überlegt
        ich hab's mir anders überlegt
        ich habe aus versehen unterschrieben
        ich habe es mir anders überlegt
        ich habe mich geirrt
        ich habe versehentlich unterschrieben
        ich muss leider
        leider muss ich
        versehentlich unterschrieben
        war ein versehen
    """,
    # small words between a verb and its code: sign "the petition" UA 329/11
    "fill": """
        aktion
        aktionen
        als
        also
        an
        anonym
        appel
        appell
        appelle
        auch
        auf
        aufruf
        bei
        beim
        bi
        bitte
        bitte auch
        brief
        briefe
        code
        dann
        das
        dein
        dem
        den
        den brief
        der
        die
        die aktion
        diese
        diesem
        diesen
        diesen appell
        dieser
        doch
        dringende aktion
        dä
        ebenfalls
        eilaktion
        ein
        euch
        euern
        eure
        eurem
        euren
        fall
        folgende
        für
        für mich
        gern
        gern auch
        gerne
        gerne auch
        gouverneur
        hier
        hiermit
        i
        ich
        ihre
        ihrem
        ihren
        in
        ist
        kampagne
        kampagnen
        liste
        liste von
        mein
        meinen
        mich
        minister
        mit
        mitunterzeichner
        name
        namen
        namen auch
        noch
        nr
        nummer
        offenen
        petition
        petitionen
        präsident
        s
        schreiben
        sehr
        uns
        unter
        unterm
        unterschriften
        unterzeichnenden
        unterzeichner
        unterzeichnerin
        unterzeichnern
        von
        von herzen
        wieder
        zu
        zum
        zur
    """,
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
    # behind a greeting, says that a sentence begins and no name follows: Hello "I got your" alert
    "no_address": """
        dieses
        euer
        ich
        ihr
        mein
    """,
    # words that ask for nothing, in any order: "thank you for all your great work"
    "courtesy": """
        abend
        ade
        alles
        arbeit
        benachrichtigung
        beste
        besten
        bitte
        bleiben
        bleibt
        damen
        dank
        danke
        danksche
        das
        dem
        den
        die
        dringend
        ein
        einsatz
        engagement
        euch
        euer
        eure
        euren
        freunde
        freundliche
        freundlichen
        friede
        frieden
        frohe
        fröhliche
        für
        ganz
        ganze
        ganzen
        geehrte
        gesund
        gott
        gottes
        großartig
        gruß
        grüezi
        grüß
        grüße
        grüßen
        gute
        guten
        gutes
        hallo
        herren
        herzlich
        herzliche
        herzlichen
        hinweis
        hochachtungsvoll
        ihr
        ihre
        ihren
        im
        immer
        info
        information
        jahr
        klasse
        lg
        lieb
        liebe
        lieben
        machen
        macht
        mega
        merci
        mfg
        mit
        morgen
        möge
        nachricht
        neue
        neues
        noch
        ostern
        pax
        schön
        schöne
        schönen
        segen
        segne
        sehr
        servus
        sie
        so
        stark
        super
        tag
        team
        tolle
        und
        vergelt's
        vg
        viele
        vielen
        vilmal
        voraus
        weihnachten
        weiter
        zusammen
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
    # confirms, in reply to a request of ours: "Yes, please"
    "yes": """
        bestätige
        bestätigen
        bestätigt
        das war ich
        einverstanden
        genau
        gerne
        ich bestätige
        ich war das
        ich war es
        in ordnung
        ja
        ja bitte
        ja gerne
        klar
        korrekt
        natürlich
        ok
        richtig
        stimmt
    """,
    # may stand behind that yes: Yes "I want to sign this"
    "confirming": """
        bitte
        das
        die
        diese
        es
        hiermit
        ich
        meine
        möchte
        unterschreibe
        unterschreiben
        unterschrift
    """,
    # denies, in reply to a request of ours: "It wasn't me"
    "no": """
        ablehnen
        abmelden
        das war ich nicht
        ich bestätige nicht
        ich habe nicht unterschrieben
        ich lehne ab
        ich nicht
        ich war das nicht
        ich war es nicht
        nein
        nein danke
        nicht bestätigen
        nicht ich
        niemals
        stornieren
    """,
    # begins like a no and is none: "No problem"
    "not_no": """
        nein kein problem
    """,
    # words of a sentence that is nothing but a no: I "will" not "do it"
    "bare_no": """
        das
        es
        kann
        werde
        will
    """,
    # turns a wish round, wherever it stands: I will "not" sign
    "negation": """
        ablehnen
        kein
        keine
        keinem
        keinen
        keinesfalls
        keineswegs
        lehne
        mitnichten
        nein
        nich
        nicht
        nie
        niemals
        ungern
        weder
        weigere
    """,
    # a sentence that begins so asks something: "Did I" sign UA 329/11
    "question": """
        bin ich
        bin ich schon
        darf ich
        erinnere mich nicht ob
        hab ich
        habe ich
        haben sie
        habt ihr
        ist mein
        ist meine
        kann ich
        können sie
        könnten sie
        muss ich
        ob
        ob ich
        soll ich
        steh ich
        stehe ich
        steht mein
        wann
        warum
        was
        weiß nicht mehr ob
        weiß nicht ob
        welche
        wer
        wie
        wieso
        wo
    """,
    # asks somebody to do something, as a question: "Could you" sign me up?
    "request": """
        darf ich
        dürfte ich
        ist es möglich
        kann ich
        kannst du
        können sie
        können wir
        könnt ihr
        könnten sie
        könntest du
        könntet ihr
        würden sie
        würdest du
    """,
    # what comes behind it is what is meant: I rarely do this, "but" please sign UA 329/11
    "turn": """
        aber
        also
        doch
        jedoch
    """,
    # speaks of signing, in any form: Have I "signed" it?
    "signing": """
        unterschreibe
        unterschreiben
        unterschrieben
        unterschrift
        unterzeichne
        unterzeichnen
        unterzeichnet
        zeichne
    """,
    # speaks of a name on the letter: Is my "name" there?
    "printed": """
        eingetragen
        name
        namen
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
    # somebody else follows, if it is written like a name: sign "for" Ruth Cohen
    "for_someone": """
        als
        für
    """,
    # the writer, where a name might stand: sign "me"
    "self": """
        mich
        mir
        mir selbst
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
    # several people sign: "my wife and I" sign UA 329/11
    "household": """
        (meine|unsere|die) ganze familie
        für alle
        für uns
        mein bruder
        mein freund
        mein mann
        mein partner
        mein sohn
        mein vater
        meine (eltern|kinder|freunde|kollegen|schüler|nachbarn|geschwister)
        meine eltern
        meine familie
        meine frau
        meine frau und mich
        meine freundin
        meine kinder
        meine mutter
        meine partnerin
        meine schwester
        meine tochter
        meinem mann
        meinen (sohn|vater|bruder|partner|freund)
        meinen mann
        meiner (tochter|mutter|schwester|partnerin|freundin|familie)
        meiner frau
        mich und (meine|meinen)
        und ich
        uns
        uns beide
        unsere familie
        unsere namen
        wir
        wir unterschreiben
        wir unterzeichnen
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
        derselbe
        dieselbe
        ich
        ihr name
        keine
        keiner
        mein name
        meine frau
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
    # a condition or a reserve: sign "if" you change the second paragraph
    "doubt": """
        (könnt|können|kannst) (ihr|sie|du) (vergessen|euch|sich)
        aber
        außer
        bevor
        bis (ich|sie|ihr|der absatz)
        dann wenn
        ehe
        erst
        falls
        hätte ich
        im fall
        je nach
        mailingliste
        mails
        nachdem
        newsletter
        nur wenn
        ob
        ohne
        schluss
        selber
        sobald
        sofern
        solange
        unter der bedingung
        unter der voraussetzung
        unter einer bedingung
        vergessen
        verteiler
        vielleicht
        vorausgesetzt
        wenn
    """,
    # another day: sign "tomorrow"
    "later": """
        am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
        am wochenende
        bald
        ein andermal
        eines tages
        heute abend
        irgendwann
        morgen
        nächste (woche|mal)
        nächsten (monat|montag|dienstag|mittwoch|donnerstag|freitag)
        nächsten (sommer|winter)
        nächstes (jahr|mal)
        später
        übermorgen
    """,
    # sounds like a condition and is none: sign "as soon as possible"
    "certain": """
        bevor es zu spät ist
        bis zum schluss
        falls es noch geht
        falls es noch nicht zu spät ist
        falls noch zeit ist
        ohne (zu zögern|zögern|frage|vorbehalt|wenn und aber)
        so bald wie möglich
        sobald (wie |)möglich
        wenn (möglich|sie können|es geht|es noch geht|es recht ist)
        wenn es noch nicht zu spät ist
        wenn noch zeit ist
    """,
    # what follows only says why: sign "because" this must not happen
    "reason": """
        aus (persönlichen|beruflichen|privaten|familiären) gründen
        da ich
        da mich
        damit
        denn
        um zu
        wegen
        weil
    """,
    # a place follows: Ruth Cohen "from" Akron
    "from_place": """
        aus
        in
        von
    """,
    # behind the code, turns the verb round: take me "out"
    "undo": """
        ab
        aus
        austragen
        entfernen
        heraus
        herausnehmen
        herunter
        herunternehmen
        herunterzunehmen
        löschen
        raus
        rausnehmen
        runter
        runternehmen
        rückgängig
        streichen
        weg
        wegnehmen
        widerrufen
        zu entfernen
        zu löschen
        zu streichen
        zu widerrufen
        zurücknehmen
        zurückziehen
        zurückzunehmen
        zurückzuziehen
    """,
    # belongs to the verb, behind the code: sign UA 329/11 "as well"
    "particle": """
        an
        anschließen
        anzuschließen
        auch
        auf
        aufnehmen
        aufzunehmen
        bei
        bitte
        dabei
        darunter
        dazu
        drauf
        drunter
        ebenfalls
        ein
        eintragen
        einzutragen
        erscheinen
        gern
        gerne
        hiermit
        hinzu
        hinzufügen
        hinzuzufügen
        ich
        mit
        mit drauf
        mit drunter
        mit ganzem herzen
        mit meiner unterschrift
        mitunterzeichnen
        mitzuunterzeichnen
        natürlich
        sehr
        selbstverständlich
        setzen
        sofort
        stehen
        unterschreiben
        unterzeichnen
        verwenden
        von ganzem herzen
        von herzen
        wieder
        zu setzen
        zu unterschreiben
        zu unterzeichnen
        zurück
    """,
    # begins a condition: "Only" if my name is not shown
    "only": """
        nur
    """,
    # begins like a yes and is none: "Correct my" name
    "not_yes": """
        richtig ist
    """,
    # asks politely: "please"
    "please": """
        bitte
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
    # tells what others say: my sister "said" sign it
    "told": """
        bat
        fragt
        fragte
        sagt
        sagte
        schrieb
    """,
    # tells of others, who are not to be signed: my wife and I "pray" for him
    "story": """
        beten
        betet
        erzählt
        grüßen
        grüßt
        hat mir
        weitergeleitet
    """,
    # a line that ends so goes on below: I do not want "to"
    "unfinished": """
        das
        dass
        der
        die
        fall
        falls
        kann
        kein
        keine
        möchte
        nicht
        nie
        ob
        wenn
        werde
        will
        zu
    """,
    # right behind the code, makes a statement of a command: sign UA 329/11 "is" what they want
    "said_of": """
        aus versehen
        ist
        war
        wird
        wurde
        wäre
        würde
    """,
    # begins a command that may be a thing, spoken of: "my" signature for UA 329/11 appears twice
    "noun": """
        mein
        meine
        mit
        unterschrift
    """,
    # joins one code to the next: UA 329/11 and "also" UA 12/12
    "joins": """
        auch
        bitte
        ebenso
        sowie
    """,
    # allows others, and asks for nothing: "you can" sign UA 329/11
    "permits": """
        du kannst
        ihr dürft
        ihr könnt
        sie dürfen
        sie können
    """,
    # a list, perhaps not that of a letter: take me off your "list"
    "roll": """
        liste
    """,
    # before "all", says that it means no letters: "with" all my heart
    "along": """
        mit
        von
    """,
    # the list of a letter: take me off the list of "signers"
    "signers": """
        unterzeichnenden
        unterzeichner
        unterzeichnern
    """,
    # words that stand in no name: "thank" you
    "no_name": """
        alle
        alles
        anonym
        auf
        bitte
        brief
        dank
        danke
        das
        der
        dies
        diese
        dringend
        freiheit
        freundlichen
        frieden
        für
        genug
        gerechtigkeit
        gerne
        gesendet
        gruß
        grüße
        grüßen
        gut
        hallo
        herzliche
        heute
        ich
        immer
        ist
        ja
        jetzt
        lehrerin
        lg
        liebe
        mein
        meine
        menschenrechte
        mfg
        mich
        mit
        namen
        natürlich
        nein
        nie
        petition
        pfarrer
        rentner
        rentnerin
        sehr
        selbstverständlich
        sind
        sofort
        solidarität
        und
        unterschreibe
        unterschreiben
        unterschrift
        vielen
        wir
    """,
    # begins a polite request: "Could you please" add my name to UA 329/11?
    "asking": """
        (kannst|könntest|würdest) du(| bitte)
        (können|könnten|würden) sie(| bitte| so freundlich sein)
        (könnt|könntet|würdet) ihr(| bitte)
        wären sie so freundlich
    """,
    # the request is for the writer: Could you sign UA 329/11 for "me"?
    "mine": """
        bitte
        mein
        meine
        meinen
        mich
        mir
    """,
    # agrees, before a command: "I support this" and sign
    "agree": """
        (guter|toller|wichtiger) brief
        das ist wichtig
        ich (unterstütze|stimme|bin einverstanden|bin dafür|bin dabei|befürworte|habe)
        sehr wichtig
    """,
    # tells what others say, think or do: "somebody wrote" that I should sign
    "reported": """
        angeblich
        bat
        betreff
        bruder
        chef
        chefin
        denkt
        er
        fragt
        fragt ihn
        fragte
        gebeten
        gefragt
        gehört
        gesagt
        geschrieben
        gestern
        hasse
        jemand
        leute
        man
        meint
        meinte
        möchte er
        nachdenken
        prinzip
        sag
        sagen
        sagt
        sagt ihm
        sagte
        scherz
        schrieb
        schwester
        selber
        selbst
        soll
        sollen
        sollte
        text
        theoretisch
        unterschrieben
        warten
        wartet
        will er
        will sie
        witz
        zwang
        zweifle
        überlege
        überlegen
    """,
    # the writer speaks of themselves: "I" sign
    "first": """
        gebe
        ich
        kann
        mein
        meine
        meinem
        meinen
        meiner
        mich
        mir
        möchte
        setze
        trage
        unterschreib
        unterschreibe
        unterzeichne
        zeichne
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        ich
        ich bin
        ich heiße
        mein name ist
    """,
    # a call, though it begins like a no: sign UA 329/11, "never again"!
    "slogan": """
        das darf nicht
        das geht nicht weiter
        das geht so nicht
        ich kann es nicht fassen
        ich kann nicht glauben
        kein vergessen
        keine antwort
        keine antwort nötig
        keine sorge
        keine worte
        nicht aufgeben
        nicht in meinem namen
        nicht vergessen
        nie mehr
        nie wieder
    """,
    # takes back what stands beside it: "Just kidding"
    "retract": """
        abgelehnt
        anders überlegt
        aus versehen
        bitte ignorieren
        dagegen
        erst (schicken|möchte|will|muss)
        falscher knopf
        ich bin nicht sicher
        ich habe zweifel
        ich meinte
        ich überlege noch
        ignorieren sie
        in ruhe
        ist ein test
        kein interesse
        kommt nicht in frage
        muss ich überlegen
        nur ein scherz
        nur ein test
        nur spaß
        nur wenn
        schreiben sie mir nicht
        vergessen sie es
        vergesst es
        war nur spaß
    """,
    # says that something speaks against it: "unfortunately" my employer forbids it
    "alas": """
        jedoch
        leider
        untersagt
        verbietet
        verboten
    """,
    # makes a wish of "would": I would "gladly" sign
    "gladly": """
        gern
        gerne
    """,
    # a wish only together with one of "gladly": "I would sign"
    "would": """
        ich würde
        würde
        würde ich
    """,
    # another code follows, in the place of the first: UA 329/11, "sorry", UA 12/12
    "instead": """
        ich meine
        ich meinte
        oder
        sondern
        statt
        verzeihung
    """,
    # joins two names, two codes, two wishes: Ana López "and" Ruth Cohen
    "and": """
        und
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
    # no name and no title, also where it stands alone and with a capital below a signature: "Tomorrow"
    "no_name": """
        aber
        bald
        bis
        dienstag
        donnerstag
        erst
        freitag
        halt
        heute
        mittwoch
        monat
        montag
        morgen
        nach
        nein
        nicht
        nie
        niemals
        noch
        nächste
        samstag
        sonnabend
        sonntag
        später
        stopp
        vor
        warte
        warten
        wenn
        woche
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (|hiermit )bestätige ich (das|dass ich unterschrieben habe|dass ich unterzeichnet habe|die unterschrift)
        (|hiermit )bestätige ich (es|meine unterschrift|meinen namen)
        auf jeden fall
        das (war|bin) ich
        ich (bin|war) (|das|es)
        ich (kann|möchte|will) (das|es|meine unterschrift) (|gern |gerne )bestätigen
        ich (will|möchte) (|gerne |gern )(unterschreiben|unterzeichnen)
        ich bestätige (|gern |gerne |hiermit )(das|dass ich unterschrieben habe|dass ich unterzeichnet habe)
        ich bestätige (|gern |gerne |hiermit )(dies|die unterschrift|es|meine unterschrift|meinen namen)
        ich habe (|das |es |den brief |diesen brief |ihn |selbst |tatsächlich )(unterschrieben|unterzeichnet)
        ja
        jap
        jawohl
        jep
        jo
        mit vergnügen
        natürlich
        selbstverständlich
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        (|hiermit )bestätige ich (|gern|gerne)
        bestätige
        bestätigen
        bestätigt
        das (stimmt|ist richtig)
        einverstanden
        genau
        gern
        gerne
        ich bestätige
        ich bestätige (|gern|gerne|hiermit)
        ich unterschreibe
        in ordnung
        klar
        korrekt
        ok
        passt
        richtig
        sicher
        stimmt
        unterschrieben
    """,
    # says that it is done already, or who did it: no wish, where we ask for one: "I signed" this
    "already": """
        das (bin|war) ich
        erledigt
        habe (|bereits |schon )unterschrieben
        ich (bin's|war's)
        ich habe
        ich war (das|es)
        unterschrieben
    """,
    # agrees to do what we ask for: "I will"
    "will": """
        (|sehr )(gern|gerne)
        das (mache|tue|will) ich
        einverstanden
        ich will
        mach(|e) ich
        mit vergnügen
        ok
        okay
        will ich
    """,
    # says no and nothing else: "not me"
    "no": """
        das (bin|war) ich nicht
        ich nicht
        ich war (das|es) nicht
        nein
        nein danke
        nicht (ich|von mir)
        nö
    """,
    # negates: I did "not" sign
    "not": """
        kein
        keine
        keinem
        keinen
        keiner
        keines
        nein
        nich
        nicht
        nichts
        nie
        niemals
        weder
    """,
    # the same, in answer to a wish of ours that is no request of theirs: "not this time"
    "declines": """
        (jetzt|heute|diesmal) nicht
        (keine|keinen|keiner) (|davon|von beiden)
        (lieber|eher) nicht
        ein andermal
        ich (kann|will|möchte) nicht
        nicht (jetzt|heute|diesmal)
        noch nicht
    """,
    # begins what wants no more than it says, where we asked whether they want to sign: "I only wanted to say" thank you
    "only": """
        (bloß|nur) (aus neugier|eine frage|um danke zu sagen)
        (|ich )wollte (bloß|nur) (danke|dank|fragen|ihnen danken|mich bedanken|wissen)
        ich (möchte|will) (bloß|nur) (danke|dank|fragen|ihnen danken|mich bedanken|wissen)
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        (von|war) (mein|meine|meinem|meiner)
        aber
        abgelehnt
        ablehnen
        allerdings
        ausser
        bald
        bevor
        bis
        darüber schlafen
        denke nach
        entschuldigung
        erst
        eventuell
        falls
        für (meine|meinen|seine|ihre|alle)
        im namen
        irrtum
        irrtümlich
        jedoch
        jemand
        leider
        morgen
        nachdenken
        niemand
        ob
        ohne
        sobald
        sofern
        solange
        sondern
        später
        tut mir leid
        versehentlich
        verzeihung
        vielleicht
        warten
        wenn
        zuerst
        überleg
        überlege
        überlegen
        übermorgen
    """,
    # begins a question: yes, "who" are you
    "asks": """
        bin ich
        darf ich
        habe ich
        haben sie
        ist
        ist das
        kann ich
        können sie
        sagen sie
        schicken sie
        senden sie
        sind sie
        warum
        was (bedeutet|für|habe|haben|ist|machen|soll|wollen)
        welche
        welcher
        wer
        wie
        wieso
        wo
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        er
        mein
        meine
        seine
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        antwort
        bestätigung
        name
        unterschrift
        wort
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        (guten|schönen) morgen
        auf (bald|wiedersehen)
        bis (bald|dann)
        kein problem
        keine (frage|ursache)
        ohne (zweifel|frage)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (guten|schönen) (abend|morgen|tag)
        (|vielen |herzlichen |besten |lieben )(dank|danke)
        bitte (|sehr|schön)
        danke (|schön|sehr)
        hallo
        liebe
        lieber
        moin
        sehr geehrte
        sehr geehrter
    """,
    # praises, or answers thanks, and wants nothing: "you are welcome"
    "welcome": """
        (gern|gerne) geschehen
        (|sehr )(gern|gerne|gut|schön)
        alles (gute|klar)
        ausgezeichnet
        bravo
        erhalten
        freut mich
        gott (beschütze|helfe|schütze|segne) (ihm|ihn|ihnen|ihr|sie)
        kein problem
        keine ursache
        klasse
        nichts zu danken
        perfekt
        prima
        super
        toll
        viel erfolg
        weiter so
        wunderbar
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|viele |liebe |beste |herzliche |freundliche |schöne )grüße
        alles (gute|liebe)
        hochachtungsvoll
        lg
        mfg
        mit (freundlichem|herzlichem|solidarischem) gruß
        mit (freundlichen|herzlichen|solidarischen) grüßen
        vg
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        abmelden
        entfernen
        löschen
        stornieren
        streichen
        zurück ziehen
        zurückziehen
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (behalten|belassen|lassen) sie
        (ich bleibe|bleiben)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (|der |die |das |den )(erste|ersten|erster)
        eins
    """,
    # its second: "the second"
    "2": """
        (|der |die |das |den )(zweite|zweiten|zweiter)
        zwei
    """,
    # its third: "the third"
    "3": """
        (|der |die |das |den )(dritte|dritten|dritter)
        drei
    """,
    # its fourth: "the fourth"
    "4": """
        (|der |die |das |den )(vierte|vierten|vierter)
        vier
    """,
    # its fifth: "the fifth"
    "5": """
        (|der |die |das |den )(fünfte|fünften|fünfter)
        fünf
    """,
    # every one of the list: "both"
    "all": """
        (|alle )beide
        alle
        alle (drei|zwei)
    """,
    # may stand beside a number of the list, and says nothing else: "number" 2 "please"
    "beside": """
        bitte
        brief
        das
        den
        der
        die
        ich
        ist
        ja
        möchte
        name
        nr.
        nummer
        und
        will
    """,
    # may stand beside it, where we asked what to sign: "sign" number 2
    "sign": """
        unterschreibe
        unterschreiben
    """,
    # the same, where we asked what to take off: "remove" the second
    "withdraw": """
        streichen
        ziehe
        zurück
        zurückziehen
    """,
}
