"""French: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (ajoutez|ajouter) ma signature
        (ajoutez|ajouter|ajoute|inscrivez|inscrire|mettez|mettre|incluez|inclure|joignez|joindre) (mon nom|ma signature)
        (ajoutez|ajouter|ajoute|inscrivez|inscrire|mettez|mettre|incluez|inclure|joignez|joindre)-moi (à|sur|pour)
        (ajoutez|inscrivez|comptez|incluez|notez|mettez)-moi
        (apporte|j'apporte|apporter|donne|je donne|donner|prête|je prête|joindre) ma signature
        (apposez|apposer|notez|noter|comptez) (mon nom|ma signature)
        (apposez|apposer|notez|noter|comptez|enregistrez|enregistrer|rajoutez|rajouter|portez|utilisez)-moi (à|sur|pour)
        (compter|comptabiliser|prendre|prenez|comptez) ma signature
        (enregistrez|enregistrer|rajoutez|rajouter|portez|utilisez) (mon nom|ma signature)
        (j'ajoute|ajouter|ajoutez|joindre|je joins) ma voix
        (je |j')y (ajoute|appose) (mon nom|ma signature)
        (joins|j'unis|j'offre|offrir|envoie|j'envoie|envoyer|accorde|j'accorde) ma signature
        (m'ajouter|m'inscrire|me compter) (à|parmi|sur|dans)
        (mettez|mets|metez|inscrivez|comptez|ajoutez|notez|incluez)-(la|moi|nous)
        (que mon nom|que ma signature) (figure|apparaisse|soit ajoutée|soit ajouté)
        (que mon nom|que ma signature) (figure|soit|apparaisse)
        (souscrire|adhérer|cosigner|contresigner)
        (trouver|trouvez|recevoir|recevez) (ci-joint |)ma signature
        (utiliser|utilisez) (mon nom|ma signature)
        ajouter ma signature
        ajouter mon nom
        ajoutez ma signature
        ajoutez mon nom
        bien sûr que je signe
        c'est signé
        compter mon nom
        comptez sur moi
        d'(ajouter|inscrire|inclure|apposer|enregistrer) (mon nom|ma signature)
        d'(inscrire|enregistrer|ajouter|apposer) (mon nom|ma signature)
        d'accord pour signer
        d'inclure (mon nom|ma signature)
        de (mettre|noter|porter) (mon nom|ma signature)
        et comment que je signe
        faire figurer mon nom
        inscrivez mon nom
        j'adhère
        j'aimerais que mon nom figure
        j'ajoute (mon nom|ma signature)
        j'appose ma signature
        j'appose mon nom
        je (re-|)signe
        je (souscris|adhère|cosigne|contresigne|soussigne)
        je donne ma signature
        je joins ma signature
        je la signe
        je le signe
        je m'(associe|inscris|unis|engage)
        je m'y associe
        je ne peux que signer
        je signe
        je signe (cette|la|votre) (lettre|pétition)
        je signe aussi
        je signe bien sûr
        je signerai
        je souhaite signer
        je souscris
        je soutiens et signe
        je suis (partant|partante|avec vous) pour
        je suis signataire
        je vous donne (ma signature|mon nom)
        lu et approuvé je signe
        m'(associer|associe|inscrire|inscris|ajouter|unir|unis|engager)
        ma signature pour
        mon nom (y |)(figure|figurera)
        ok pour ma signature
        oui je signe
        pis moi je signe
        qu'on ajoute mon nom
        signature pour
        signe
        signe pour moi
        signer
        signer (pour moi|en mon nom)
        signez
        signez (pour moi|en mon nom)
        signons
        veuillez signer
        voici ma signature
        vous avez ma signature
        vous avez mon (accord|nom|soutien)
        vous pouvez compter sur ma signature
        évidemment que je signe
        être (signataire|parmi les signataires)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (effacez|effacer|efface|ôtez|ôter|annulez|annuler|rayez|rayer|révoquez) (mon nom|ma signature)
        (enlevez|retirez|ôtez|rayez|supprimez|effacez)-(moi|la|nous)
        (j'annule|je révoque|je supprime|j'enlève|je retire) (mon nom|ma signature)
        (m'enlever|m'ôter|me retirer|me rayer|me supprimer|m'effacer) (de|du|sur)
        (retirer|enlever|ôter|supprimer|annuler|effacer|rayer) (ma signature|mon nom)
        (retirez|enlevez|rayez)-moi (de|du)
        (retirez|retirer|retire|enlevez|enlever|enlève|supprimez|supprimer|supprime) (mon nom|ma signature)
        (sortez|sortir|barrez|biffez) (mon nom|ma signature)
        annuler (|ma signature)
        annuler ma signature
        d'(enlever|effacer|annuler|ôter) (mon nom|ma signature)
        de (retirer|supprimer|rayer|barrer|biffer) (mon nom|ma signature)
        enlevez mon nom
        je (me retire|me désiste|renonce à ma signature)
        je me (retire|désiste)
        je ne (veux|souhaite|désire) plus (figurer|apparaître|être)(| sur| dans)
        je retire
        je retire ma signature
        mettez mon nom hors
        que (ma signature soit retirée|mon nom soit retiré)
        retirer
        retirer ma signature
        retirer mon nom
        retirez
        retirez ma signature
        retirez mon nom
        supprimez ma signature
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (corrigez|corriger|corrige|changez|changer|modifiez|modifier|rectifiez|rectifier) mon nom
        changer mon nom
        corriger mon nom
        corrigez mon nom
        modifier mon nom
        nom
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        mon statut
        statut
        suis-je dans
        suis-je sur
        état
    """,
    # asks which letters are open: "LIST"
    "list": """
        (envoyez|envoie)-moi la liste
        la liste
        liste
        lister
    """,
    # asks how this works: "HELP"
    "help": """
        aide
        besoin d'aide
        j'ai besoin d'aide
        à l'aide
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (effacez|effacer|supprimez|supprimer) (|toutes )mes données(| personnelles)
        effacer mes données
        effacez mes données
        oublie moi
        oublie-moi
        oubliez moi
        oubliez-moi
        supprimer mes données
        supprimez mes données
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        désabonnement
        désabonner
        désinscription
        désinscrire
        désinscrivez-moi
        me désabonner
        se désabonner
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        abonnement
        abonner
        abonnez-moi
        m'abonner
        s'abonner
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        j'ai signé
        signé
        signée
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        chacune
        l'ensemble
        tous
        tous les appels
        tout
        toutes
        toutes les (actions|actions urgentes|lettres ouvertes)
        toutes les actions
        toutes les campagnes
        toutes les lettres
        toutes les pétitions
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        je m'appelle
        mon nom
        mon nom est
        nom
        nom complet
        nom et prénom
        prénom et nom
        signature
        signé
        signé par
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        noms
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        commune
        lieu
        localité
        ville
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        pays
        province
        région
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        association
        groupe
        organisation
        paroisse
    """,
    # what somebody is: "Title: Professor"
    "title": """
        fonction
        profession
        titre
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        adresse
        commentaire
        commentaires
        courriel
        date
        e-mail
        mail
        tél
        téléphone
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        prenom
        prénom
        prénoms
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        nom de famille
    """,
}

PHRASES = {
    # may stand before a command and changes nothing: "I would like to" sign UA 329/11
    "lead": """
        auriez-vous la gentillesse de
        aussi
        avec grand plaisir
        avec joie
        avec plaisir
        avec vous
        ayez l'amabilité de
        ayez la gentillesse de
        bien
        bien sur
        bien sûr
        bien sûr que
        bien volontiers
        bonjour merci d'
        bonjour merci de
        c'est avec joie que
        c'est avec plaisir que
        ce serait un honneur de
        comme demandé
        comme toujours
        d'accord
        de bien vouloir
        de tout coeur
        de tout cœur
        désolé
        désolée
        encore une fois
        entendu
        et
        et je
        evidemment
        excusez-moi
        ici
        j'accepte de
        j'ai bien lu et
        j'ai lu et
        j'ai lu la lettre et
        j'aimerais
        j'aimerais aussi
        je
        je dois
        je donne mon accord pour
        je désire
        je désire aussi
        je me permets de
        je peux
        je serai heureuse de
        je serai heureux de
        je serais heureuse de
        je serais heureux de
        je serais honoré que
        je serais honorée que
        je serais reconnaissant de
        je serais reconnaissante de
        je souhaite
        je souhaite vivement
        je souhaiterais
        je soussigné
        je soussignée
        je suis d'accord et
        je suis d'accord pour
        je suis solidaire et
        je tiens absolument à
        je tiens aussi à
        je tiens à
        je vais
        je veux
        je veux aussi
        je veux bien
        je viens
        je voudrais
        je voudrais aussi
        je vous autorise à
        je vous autorise à utiliser
        je vous demande de
        je vous prie
        je vous prie de
        je vous prie de bien vouloir
        je vous remercie de
        je vous saurais gré
        je vous saurais gré d'
        je vous saurais gré de
        lu et approuvé
        ma réponse
        ma réponse est
        maintenant
        mais
        mais oui
        merci
        merci d'
        merci de
        merci de bien vouloir
        moi
        moi aussi
        moi aussi je
        moi aussi je veux
        naturellement
        ok
        ok pour moi
        oui
        oui avec plaisir
        oui bien sur
        oui bien sûr
        oui je veux
        oui je voudrais
        oui merci de
        oui s'il vous plaît
        oui volontiers
        par ce courriel
        par ce mail
        par ce message
        par la présente
        par la présente je
        pardon
        pour ma part
        pour moi
        pouvez
        prière d'
        prière de
        s'il te plaît
        s'il vous plait
        s'il vous plaît
        sans hésitation
        sans hésiter
        svp
        veuillez
        veuillez bien
        voici ma réponse
        voilà
        volontiers
        vous pouvez
        évidemment
    """,
    # takes back or regrets, before a command: "I signed by mistake, please withdraw UA 329/11"
    "apology": """
        c'était une erreur
        j'ai changé d'avis
        j'ai changé d'avis et
        j'ai signé par erreur
        j'ai signé sans le vouloir
        je dois malheureusement
        je me suis trompé
        je me suis trompée
        je regrette mais
        malheureusement je dois
        à la réflexion
    """,
    # small words between a verb and its code: sign "the petition" UA 329/11
    "fill": """
        action
        action urgente
        actions
        anonymement
        appel
        au
        aussi
        autorités
        aux
        avec
        avec plaisir
        bas
        bas de
        bien
        campagne
        campagnes
        cas
        ce
        ces
        cet
        cette
        cette action
        cette lettre
        cette pétition
        ci-dessous
        ci-dessus
        code
        concernant
        d
        d'appel
        dans
        de
        de tout coeur
        de tout cœur
        des
        des deux mains
        dessous
        dessus
        deux
        donc
        du
        en
        est
        gouverneur
        intitulée
        l
        l'action
        l'appel
        l'au
        la
        la présente
        le
        les
        lettre
        lettres
        leur
        liste
        ma
        me
        ministre
        moi
        mon
        nom
        nommée
        numéro
        ouverte
        parmi
        pour
        président
        pétition
        pétitions
        qu
        réf
        référence
        signataires
        signature
        sous
        suivantes
        suivants
        sur
        un
        une
        urgent
        urgente
        volontiers
        vos
        votre
        vôtre
        à
        à la vôtre
        également
    """,
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        bonjour
        bonsoir
        cher
        chers
        chère
        chères
        comment allez-vous
        comment ça va
        madame
        mesdames
        messieurs
        monsieur
        salut
    """,
    # behind a greeting, says that a sentence begins and no name follows: Hello "I got your" alert
    "no_address": """
        ce
        ceci
        j'ai
        je
        mon
        votre
    """,
    # words that ask for nothing, in any order: "thank you for all your great work"
    "courtesy": """
        agréer
        agréez
        amicalement
        amies
        amis
        amitié
        amitiés
        année
        avec
        avis
        beaucoup
        bien
        bon
        bonjour
        bonne
        bonnes
        bonsoir
        bravo
        bénisse
        cause
        ce
        chers
        coeur
        combat
        considération
        continuez
        cordial
        cordialement
        courage
        cœur
        d'agréer
        d'avance
        de
        des
        deux
        dieu
        distinguée
        distingués
        efforts
        en
        engagement
        et
        faites
        formidable
        fraternellement
        frère
        fêtes
        garde
        grand
        heureuse
        infiniment
        info
        information
        je
        journée
        joyeuses
        joyeux
        l'expression
        l'équipe
        la
        le
        lutte
        madame
        magnifique
        mains
        meilleures
        merci
        mes
        message
        mille
        mon
        monsieur
        nouvelle
        noël
        plait
        plaît
        pour
        prie
        prière
        prières
        que
        respectueusement
        respectueuses
        s'il
        salutations
        sentiments
        sincères
        soirée
        solidairement
        super
        svp
        sœur
        te
        tenez
        toujours
        tous
        tout
        toute
        toutes
        travail
        très
        union
        urgent
        veuillez
        vos
        votre
        vous
        à
        équipe
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        amicalement
        avec mes salutations
        bien cordialement
        bien à vous
        bonne journée
        cordialement
        meilleures salutations
        merci
        merci beaucoup
        salutations
        sincères salutations
        solidairement
    """,
    # confirms, in reply to a request of ours: "Yes, please"
    "yes": """
        bien sûr
        c'est bien moi
        c'est correct
        c'est exact
        c'est moi
        c'était moi
        confirmer
        confirmé
        confirmée
        d'accord
        exact
        j'accepte
        je confirme
        ok
        oui
        oui je confirme
        oui s'il vous plaît
        tout à fait
    """,
    # may stand behind that yes: Yes "I want to sign this"
    "confirming": """
        c'est
        cette
        de
        je
        la
        le
        ma
        merci
        moi
        plaît
        s'il
        signature
        signe
        signer
        veux
        vous
    """,
    # denies, in reply to a request of ours: "It wasn't me"
    "no": """
        annuler
        ce n'est pas moi
        ce n'était pas moi
        désabonner
        désinscription
        jamais
        je n'ai pas signé
        je ne confirme pas
        je refuse
        me désabonner
        non
        non merci
        pas moi
        refuser
    """,
    # begins like a no and is none: "No problem"
    "not_no": """
        non problème
    """,
    # words of a sentence that is nothing but a no: I "will" not "do it"
    "bare_no": """
        cela
        le
        peux
        veux
        ça
    """,
    # turns a wish round, wherever it stands: I will "not" sign
    "negation": """
        aucun
        aucune
        aucunement
        hors de question
        jamais
        n'ai
        n'est
        ne
        ni
        non
        pas
        refuse
        refuser
    """,
    # a sentence that begins so asks something: "Did I" sign UA 329/11
    "question": """
        ai je
        ai-je
        avez-vous
        comment
        dois-je
        est-ce
        est-ce que
        est-elle
        est-il
        figure-t-il
        j'ai déjà signé
        je ne me souviens plus si
        je ne sais plus si
        ma signature est-elle
        mon nom est-il
        où
        pourquoi
        pourriez-vous
        pouvez-vous
        puis-je
        qu'est-ce
        quand
        que
        quel
        quelle
        qui
        savoir si
        suis-je
        suis-je bien
    """,
    # asks somebody to do something, as a question: "Could you" sign me up?
    "request": """
        est-ce que je peux
        est-ce que vous pourriez
        est-ce que vous pouvez
        est-il possible de
        peux-tu
        pourrais-tu
        pourriez-vous
        pouvez-vous
        pouvons-nous
        puis-je
        serait-il possible de
    """,
    # what comes behind it is what is meant: I rarely do this, "but" please sign UA 329/11
    "turn": """
        alors
        donc
        mais
    """,
    # speaks of signing, in any form: Have I "signed" it?
    "signing": """
        signature
        signe
        signer
        signerai
        signez
        signons
        signé
        signée
    """,
    # speaks of a name on the letter: Is my "name" there?
    "printed": """
        inscrit
        inscrite
        nom
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        au nom de
        au nom des
        au nom du
        de la part de
        pour le compte de
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        pour la
        pour le
        pour les
    """,
    # somebody else follows, if it is written like a name: sign "for" Ruth Cohen
    "for_someone": """
        comme
        pour
    """,
    # the writer, where a name might stand: sign "me"
    "self": """
        moi
        moi-même
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        afficher
        affichez
        apparaisse
        imprimer
        montrer
        public
        publier
        publiez
        publié
        révéler
    """,
    # several people sign: "my wife and I" sign UA 329/11
    "household": """
        et moi
        ma conjointe
        ma famille
        ma famille entière
        ma femme
        ma femme et moi
        ma fille
        ma mère
        ma sœur
        mes (parents|enfants|amis|amies|collègues|élèves|voisins)
        mes enfants
        mes parents
        mon ami
        mon amie
        mon conjoint
        mon fils
        mon frère
        mon mari
        mon mari et moi
        mon père
        mon épouse
        mon époux
        nos noms
        notre famille
        nous
        nous deux
        nous signons
        on signe
        pour (toutes|tous) (les|nos|mes)
        pour nous
        pour toute
        signons
        toute (ma|la|notre) famille
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonyme
        anonymement
        confidentiel
        de façon anonyme
        ne pas publier
        ne pas publier mon nom
        ne publiez pas mon nom
        nom réservé
        sans mon nom
        sans publier mon nom
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        aucun
        aucune
        la même
        le même
        ma femme
        moi
        mon nom
        voir ci-dessous
        voir plus bas
        votre nom
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        amour
        christ
        dieu
        justice
        jésus
        l'humanité
        la justice
        la liberté
        la paix
        prisonniers
        victimes
    """,
    # a condition or a reserve: sign "if" you change the second paragraph
    "doubt": """
        après
        au cas où
        avant de
        avant que
        courriels
        dès lors
        dès que
        jusqu'à ce que (je|vous)
        lettre d'information
        liste de diffusion
        lorsque
        mais
        peut-être
        pourvu que
        quand
        sans
        sauf
        selon
        seulement si
        si
        sous condition
        sous réserve
        tant que
        une fois
        vous-même
        vous-mêmes
        à condition
        à moins
    """,
    # another day: sign "tomorrow"
    "later": """
        (mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi)
        après-demain
        bientôt
        ce soir
        ce week-end
        demain
        la prochaine fois
        la semaine prochaine
        le mois prochain
        lundi prochain
        plus tard
        un autre jour
        un jour
        une autre fois
    """,
    # sounds like a condition and is none: sign "as soon as possible"
    "certain": """
        après tout
        avant qu'il ne soit trop tard
        dès que possible
        dès que vous (pouvez|pourrez)
        lorsque vous pourrez
        quand vous (pouvez|pourrez)
        s'il en est encore temps
        s'il est encore temps
        s'il n'est pas trop tard
        sans (hésiter|hésitation|réserve|faute|attendre|tarder|aucune hésitation)
        sans hésiter une seconde
        si (possible|c'est possible|ce n'est pas trop tard|vous le voulez bien|vous voulez bien)
        si ce n'est pas trop tard
        une fois (de plus|encore)
    """,
    # what follows only says why: sign "because" this must not happen
    "reason": """
        afin qu'
        afin que
        car
        en raison de
        parce qu'
        parce que
        pour (des |)raisons
        pour qu'
        pour que
        puisque
    """,
    # a place follows: Ruth Cohen "from" Akron
    "from_place": """
        de
        depuis
        à
    """,
    # behind the code, turns the verb round: take me "out"
    "undo": """
        dehors
    """,
    # belongs to the verb, behind the code: sign UA 329/11 "as well"
    "particle": """
        aussi
        bien sur
        bien sûr
        bien volontiers
        de tout coeur
        de tout cœur
        de tout mon coeur
        de tout mon cœur
        pour moi
        s'il vous plaît
        svp
        volontiers
        également
    """,
    # begins a condition: "Only" if my name is not shown
    "only": """
        seulement
        uniquement
    """,
    # begins like a yes and is none: "Correct my" name
    "not_yes": """
        exact que non
    """,
    # asks politely: "please"
    "please": """
        merci
        s'il te plaît
        s'il vous plait
        s'il vous plaît
        svp
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        ci-dessous
        elle
        est
        faux
        il
        mal
        pas
        voir
    """,
    # tells what others say: my sister "said" sign it
    "told": """
        demande
        demandé
        disent
        dit
        écrit
    """,
    # tells of others, who are not to be signed: my wife and I "pray" for him
    "story": """
        m'a dit
        m'a envoyé
        m'a transféré
        prie
        prions
        salue
        saluent
    """,
    # a line that ends so goes on below: I do not want "to"
    "unfinished": """
        de
        jamais
        la
        le
        ne
        pas
        peux
        pour
        que
        refuse de
        si
        un
        une
        veux
        à
    """,
    # right behind the code, makes a statement of a command: sign UA 329/11 "is" what they want
    "said_of": """
        a été
        est
        par erreur
        sera
        serait
        était
    """,
    # begins a command that may be a thing, spoken of: "my" signature for UA 329/11 appears twice
    "noun": """
        ma
        mon
        signature
        vous
    """,
    # joins one code to the next: UA 329/11 and "also" UA 12/12
    "joins": """
        aussi
        puis
        également
    """,
    # allows others, and asks for nothing: "you can" sign UA 329/11
    "permits": """
        tu peux
        vous pouvez
    """,
    # a list, perhaps not that of a letter: take me off your "list"
    "roll": """
        liste
    """,
    # before "all", says that it means no letters: "with" all my heart
    "along": """
        avec
        de
    """,
    # the list of a letter: take me off the list of "signers"
    "signers": """
        signataires
    """,
    # words that stand in no name: "thank" you
    "no_name": """
        amicalement
        anonyme
        assez
        avec
        bien
        bonjour
        bravo
        c'est
        ce
        cette
        citoyen
        citoyenne
        cordialement
        courage
        dans
        droits
        envoyé
        est
        jamais
        je
        justice
        le
        lettre
        liberté
        ma
        maintenant
        merci
        mon
        nom
        noms
        non
        nous
        oui
        paix
        pour
        professeur
        pétition
        retraité
        retraitée
        s'il
        salutations
        signe
        signer
        signé
        solidarité
        sont
        svp
        toujours
        tous
        tout
        toute
        très
        urgent
        vite
        vive
        vous
    """,
    # begins a polite request: "Could you please" add my name to UA 329/11?
    "asking": """
        (peux|pourrais|veux)-tu(| bien)
        (pouvez|pourriez|voulez|voudriez)-vous(| bien)
        auriez-vous l'amabilité de
        est-ce que vous (pouvez|pourriez)
    """,
    # the request is for the writer: Could you sign UA 329/11 for "me"?
    "mine": """
        ma
        me
        moi
        mon
        s'il te plaît
        s'il vous plaît
        svp
    """,
    # agrees, before a command: "I support this" and sign
    "agree": """
        (bonne|excellente|belle) (lettre|initiative)
        c'est important
        j'ai lu
        j'approuve
        je (soutiens|suis d'accord|suis entièrement d'accord|suis avec vous|partage|suis solidaire)
    """,
    # tells what others say, think or do: "somebody wrote" that I should sign
    "reported": """
        attendez
        autre vie
        blague
        chef
        croit
        demande
        demandent
        demandez
        demandé
        disait
        disant
        disent
        dit
        dites
        doute
        déteste
        elle
        elles
        en théorie
        entendu
        frère
        gens
        hier
        il
        ils
        objet
        on
        paraît
        patron
        pense
        principe
        quelqu'un
        rire
        réfléchir
        réfléchis
        signait
        signé
        sœur
        texte
        veulent
        veut
        voulait
        vous-mêmes
        écrit
    """,
    # the writer speaks of themselves: "I" sign
    "first": """
        j'adhère
        j'ai
        j'aimerais
        j'ajoute
        j'apporte
        j'appose
        je
        ma
        me
        moi
        mon
        peux
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        je m'appelle
        je soussigné
        je soussignée
        je suis
        moi
        mon nom est
    """,
    # a call, though it begins like a no: sign UA 329/11, "never again"!
    "slogan": """
        (c'est|ce n'est) pas (juste|possible|acceptable|normal)
        je n'en reviens pas
        n'oublions pas
        ne changez rien
        ne lâchez rien
        ne lâchons rien
        non au
        non à la
        on n'oublie pas
        pas besoin de répondre
        pas de mots
        pas en mon nom
        plus jamais
        plus jamais ça
    """,
    # takes back what stands beside it: "Just kidding"
    "retract": """
        arrêtez de m'écrire
        c'est un test
        c'est une blague
        c'est une erreur
        changé d'avis
        d'abord envoyez
        envoyez-moi d'abord
        ignorez ce
        j'ai des doutes
        je ne suis pas sûr
        je ne suis pas sûre
        je plaisante
        je vais réfléchir
        je voulais dire
        laissez tomber
        laissez-moi réfléchir
        mauvais bouton
        par erreur
        pas intéressé
        pas intéressée
        refusé
        seulement si
        suis contre
    """,
    # says that something speaks against it: "unfortunately" my employer forbids it
    "alas": """
        cependant
        hélas
        interdisent
        interdit
        malheureusement
    """,
    # makes a wish of "would": I would "gladly" sign
    "gladly": """
        avec plaisir
        volontiers
    """,
    # a wish only together with one of "gladly": "I would sign"
    "would": """
        je signerais
    """,
    # another code follows, in the place of the first: UA 329/11, "sorry", UA 12/12
    "instead": """
        je voulais dire
        ou
        pardon
        plutôt
    """,
    # joins two names, two codes, two wishes: Ana López "and" Ruth Cohen
    "and": """
        et
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        en
        par
        à
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        est
        m'appelle
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        a ecrit
        a écrit
        écrit
        écrivait
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        de
        expéditeur
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        date
        envoye
        envoyé
        envoyé le
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        destinataire
        pour
        à
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        cci
        copie
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        objet
        sujet
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        courriel original
        début du message réexpédié
        début du message transféré
        message d'origine
        message de
        message original
        message transféré
        message transmis
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        envoyé avec
        envoyé de
        envoyé depuis
        envoyé via
        envoyé à partir
        obtenez outlook pour
        obtenir outlook pour
        télécharger outlook pour
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        avis de confidentialité
        ce courriel et
        ce message contient
        ce message est confidentiel
        ce message et
        cet e-mail et
        garanti sans virus
        les informations contenues dans ce
        pensez à l'environnement
        sans virus
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        fwd
        re
        réf
        rép
        tr
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## répondez au-dessus de cette ligne ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        au dessus de cette ligne
        au-dessus de cette ligne
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        client de courriel
        client de messagerie
        lecteur de courriel
        logiciel de messagerie
        navigateur
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        a réagi (depuis|via) gmail
        a réagi à (ton|votre) (e-mail|message)
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        absence du bureau
        absence temporaire
        absence:
        absent du bureau
        absent(e):
        absent:
        absente du bureau
        absente:
        actuellement absent
        actuellement absente
        avis d'absence
        congé:
        congés:
        en congé:
        en déplacement:
        en vacances:
        hors du bureau
        je suis absent
        je suis absente
        je suis actuellement
        je suis en vacances
        message automatique
        message d'absence
        notification d'absence
        reponse automatique
        répondeur automatique
        réponse automatique
        réponse d'absence
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        accusé de lecture
        accusé de réception
        affiché:
        confirmation de lecture
        confirmation de réception
        lu:
        message lu
        non lu:
        ouvert:
        remis:
        supprimé:
        vu:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        correspondance
        courriel
        demande
        dossier
        e-mail
        mail
        message
        requête
        réclamation
        sollicitation
        ticket
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        a été lu
        accuse réception
        accusons réception
        assigné
        attribué
        créé
        en cours de traitement
        enregistré
        ouvert
        parvenu
        pris en compte
        prise en compte
        reçu
        reçue
        traité
        transmis
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        merci
        remercie
        remercions
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        contacter
        contacté
        de votre courriel
        de votre demande
        de votre intérêt
        de votre mail
        de votre message
        pour votre courriel
        pour votre demande
        pour votre intérêt
        pour votre mail
        pour votre message
        écrit
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        dans les meilleurs délais
        dans les plus brefs délais
        jours ouvrable
        jours ouvré
        prendrons contact
        recontacter
        reviendra vers
        reviendrons vers
        répondra
        répondrons
        sera traité
        sera étudié
        sous 48
        vous recevrez une réponse
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatique
        n'y répondez pas
        ne pas répondre
        ne répondez pas
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        j
        j'ai
        je
        ma
        moi
        mon
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        avez
        c'est
        ces
        cette
        est
        je
        leurs
        n'est
        ont
        parce
        pas
        quand
        quelle
        qui
        sont
        veuillez
        vos
        votre
        vous
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        avec
        dans
        donc
        mais
        nos
        notre
        personne
        pour
        sans
        sur
        tous
        une
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        ces
        est
        je
        ont
        pas
        sur
        vos
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        signataires
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        afin
        ai
        ainsi
        alors
        as
        aussi
        avant
        avons
        bien
        car
        cela
        comme
        dès
        déjà
        elle
        elles
        encore
        eux
        hier
        il
        ils
        j'ai
        jusque
        lui
        me
        moi
        même
        ni
        on
        ou
        puis
        quoique
        si
        suis
        te
        toi
        toujours
        tu
        un
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        action
        appel
        campagne
        cas
        lettre
        petition
        pétition
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        n
        no
        num
        numero
        numéro
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (amicalement|cordialement|sincèrement|solidairement)
        (approuvé|approuvée|envoyez|envoyez-la)
        (bien |très |)(cordialement|à vous)
        (bonjour|bonsoir|salut) (à tous|à toutes|)
        (bonne|belle) (journée|soirée)
        (c'est|) (bon|parfait|parfaite)
        (cher|chère|chers|chères) (amis|amies|collègues|tous|toutes|)
        (coordinateur|coordinatrice)
        (d'accord|allez-y|volontiers|ok)
        (je|nous|la)
        (la|cette|notre) lettre
        (maintenant|tout de suite)
        (meilleures |sincères |)salutations
        (mille |un grand |)merci( beaucoup| bien|)
        (pour|) (votre|le) travail
        et
        oui
        s'il (te|vous) plaît
        stp
        svp
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Tomorrow"
    "no_name": """
        après
        arrêt
        attendez
        attends
        aujourd'hui
        avant
        bientôt
        demain
        dimanche
        encore
        jamais
        jeudi
        lundi
        mais
        mardi
        mercredi
        mois
        non
        pas
        plus
        quand
        samedi
        semaine
        si
        stop
        tard
        vendredi
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (|par la présente )je confirme (|bien )(avoir signé|la signature|ma signature|mon accord|mon nom)
        (|par la présente )je confirme (|bien )(que c'est moi|que c'était moi|que j'ai signé|que je signe)
        absolument
        avec plaisir
        bien sur
        bien sûr
        c'est (|bien )(moi|ma signature)
        c'était (|bien )moi
        certainement
        j'ai (|bien |effectivement )signé
        je (la|le|vous le) confirme
        je veux (|bien )signer
        ouais
        oui
        tout à fait
        volontiers
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        (|par la présente )je confirme
        c'est (correct|exact|bon|ça)
        confirmer
        confirmé
        confirmée
        d'accord
        entendu
        exact
        exactement
        j'accepte
        je signe
        ok
        parfait
        signé
    """,
    # says that it is done already, or who did it: no wish, where we ask for one: "I signed" this
    "already": """
        c'(est|était) (|bien )moi
        c'est fait
        fait
        j'ai (|bien |déjà )signé
        je (l'ai|les ai) (|déjà )signé
        je l'ai (|déjà )signée
        signé
    """,
    # agrees to do what we ask for: "I will"
    "will": """
        avec (|grand )plaisir
        d'accord
        j'accepte
        je (le ferai|veux bien|le veux)
        ok
        volontiers
    """,
    # says no and nothing else: "not me"
    "no": """
        c'est pas moi
        ce (n'est|n'était) pas moi
        non
        non merci
        pas moi
    """,
    # negates: I did "not" sign
    "not": """
        aucun
        aucune
        jamais
        ne
        ni
        non
        pas
        rien
    """,
    # the same, in answer to a wish of ours that is no request of theirs: "not this time"
    "declines": """
        (aucun|aucune)
        (|plutôt )pas
        (|pour l'instant )non
        je ne (peux|veux) pas
        je préfère (ne pas|que non)
        pas (maintenant|aujourd'hui|cette fois|encore)
        une autre fois
    """,
    # begins what wants no more than it says, where we asked whether they want to sign: "I only wanted to say" thank you
    "only": """
        (juste|simplement|seulement) (par curiosité|pour dire merci|pour vous remercier|une question)
        je (veux|voulais) (juste|seulement|simplement) (demander|dire|savoir|vous dire|vous remercier)
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        (c'est|c'était) (mon|ma|son|sa)
        après
        au nom de
        bientôt
        d'abord
        demain
        désolé
        désolée
        lorsque
        mais
        par erreur
        pardon
        personne
        peut être
        plus tard
        pour (mon|ma|son|sa)
        quand
        quelqu'un
        refuse
        réfléchir
        réfléchirai
        réfléchis
        s'il
        s'ils
        sans
        sauf
        seulement si
        si
        une fois
        à condition
    """,
    # begins a question: yes, "who" are you
    "asks": """
        avez vous
        comment
        dites moi
        envoyez moi
        est ce
        où
        pourquoi
        qu'est
        quel
        quelle
        qui
        quoi
        êtes vous
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        elle
        elles
        il
        ils
        ma
        mes
        mon
        son
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        accord
        coeur
        cœur
        nom
        part
        réponse
        signature
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        (il n'y a |)pas de (problème|souci)
        de rien
        s'il (te|vous) (plait|plaît)
        sans (aucun doute|faute|hésiter|problème)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (|mille |grand )(merci|mercis)
        bonjour
        bonsoir
        cher
        chers
        chère
        chères
        s'il (te|vous) (plait|plaît)
        salut
        svp
    """,
    # praises, or answers thanks, and wants nothing: "you are welcome"
    "welcome": """
        (|c'est )(parfait|super|génial|formidable)
        (|très )bien
        avec plaisir
        bien reçu
        bon courage
        bonne continuation
        bravo
        c'est noté
        d'accord
        de rien
        excellent
        il n'y a pas de quoi
        je vous en prie
        magnifique
        que dieu (la|le|les|vous) (aide|bénisse|protège)
        reçu
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (bien |)à vous
        (|bien |très )(cordialement)
        (|mes |avec mes )(meilleures |sincères |)salutations
        amicalement
        amitiés
        bonne (journée|soirée)
        respectueusement
        sincèrement
        solidairement
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        annuler
        annulez
        désabonner
        désinscrire
        effacer
        retirer
        retirez
        supprimer
        supprimez
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (gardez|laissez|maintenez)
        (je reste|rester)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (|la |le )(première|premier|1re|1er)
    """,
    # its second: "the second"
    "2": """
        (|la |le )(deuxième|seconde|second|2e|2ème)
        deux
    """,
    # its third: "the third"
    "3": """
        (|la |le )(troisième|3e|3ème)
        trois
    """,
    # its fourth: "the fourth"
    "4": """
        (|la |le )(quatrième|4e|4ème)
        quatre
    """,
    # its fifth: "the fifth"
    "5": """
        (|la |le )(cinquième|5e|5ème)
        cinq
    """,
    # every one of the list: "both"
    "all": """
        (|les )(deux|trois)
        tous les deux
        toutes
        toutes les deux
    """,
    # may stand beside a number of the list, and says nothing else: "number" 2 "please"
    "beside": """
        c'est
        et
        je
        la
        le
        les
        lettre
        nom
        numéro
        oui
        s'il vous plaît
        veux
    """,
    # may stand beside it, where we asked what to sign: "sign" number 2
    "sign": """
        signe
        signer
    """,
    # the same, where we asked what to take off: "remove" the second
    "withdraw": """
        retirer
        retirez
    """,
}
