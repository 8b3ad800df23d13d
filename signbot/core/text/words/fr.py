"""French: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (adhère|ratifier|ratifie)
        (comptez|compte) (nous |moi )(parmi|dans|dedans|avec)( vous| les signataires|)
        (je me|me|nous nous|nous) (joins|joignons|solidarise|solidarisons|rallie|rallions|unis)
        (me|nous) (rallier|solidariser)
        (prenez|inscrivez) (ma signature|mon nom)
        (être|suis|devenir|serai) (l'un des |l'une des |)(signataire|signataires|cosignataire)
        (être|suis|devenir|serai) (un |une |parmi les |au nombre des )(signataire|signataires|cosignataire)
        adhér(er|ons)
        co sign(er|e|ons)
        contresign(er|e|ez|ons)
        cosign(er|e|ez|ons)
        me joindre à (vous|cette|ce|cet|la|votre|l'appel)
        paraph(er|e|ez)
        parmi (les|vos) (signataires|cosignataires|noms|soutiens)
        resigner
        sign(er|e|ez|ons|ant|erai|erons)
        souscri(s|re|vons)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (me|nous) (désiste|désistons|désister|rétracte|rétracter|désengage|désengager|dédis|dégage)
        (ne comptez plus|ne me comptez plus) (sur moi|sur ma signature|parmi les signataires|avec moi)
        (ne|n') (veux|souhaite|désire|voudrais|voulons|souhaitons) plus (figurer|apparaître|être|paraître)
        (ne|n') (veux|souhaite|désire|voudrais|voulons|souhaitons) plus (signer|y figurer)
        (ne|n') (veux|souhaite|désire|voudrais|voulons|souhaitons) plus (y être|en être|en faire partie|participer)
        (retirer|retire|retirons|rétracter|désengager)
        (veux|souhaite|voudrais|désire|souhaiterais) (sortir|me retirer|me désengager|être retiré|être retirée) de
        renonce à ma signature
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (corrig|chang)(er|ez|e) (mon|notre|le) nom
        (modifi|rectifi)(er|ez|e) (mon|notre|le) nom
        nom
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (mon |)(statut|état)
        (où en suis-je|où en suis je|j'en suis où)
        (suis-je|suis je|est ce que je suis) (dans|sur|inscrit|inscrite|signataire)
    """,
    # asks which letters are open: "LIST"
    "list": """
        (envoyez|envoie|donnez)( moi|) la liste
        (quelles|quels) (lettres|actions|campagnes|pétitions|appels) (sont ouvertes|sont ouverts|y a-t-il|y a t il)
        liste
        lister
    """,
    # asks how this works: "HELP"
    "help": """
        (aidez|aide) moi
        (besoin d'aide|j'ai besoin d'aide|à l'aide|au secours)
        aide
        instructions
        mode d'emploi
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (effac|supprim)(ez|e) moi complètement
        (effac|supprim)(ez|er|e) (toutes |)mes données( personnelles|)
        (m'oublier|droit à l'oubli)
        oubli(e|ez) moi
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (arrêtez|cessez) (de|d') (me |)(écrire|envoyer)
        (désabonnement|désabonner|désabonnez|désinscription|désinscrire)
        (désabonnez|désinscrivez) moi
        (désinscrivez|me désabonner|me désinscrire|se désabonner)
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (abonnement|abonner|abonnez moi|m'abonner|s'abonner|me réabonner|réabonnez moi)
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (fait signe|faites signe|fais signe|signe des temps|bon signe)
        (signature électronique|signe de vie|signe de la croix|faire signe)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (chaque|toute) (lettre|pétition|campagne|action)
        (tout|tous|toutes|chacune|chacun|l'ensemble)
        tou(s|tes) (les|ces) (appels|textes|cas|lettres|actions|campagnes|pétitions|actions urgentes)
        tou(s|tes) (les|ces) (lettres ouvertes|appels urgents|alertes)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        au = à le
        aux = à les
        bcp = beaucoup
        bjr = bonjour
        c' = ce
        cdlt = cordialement
        cdt = cordialement
        chuis = je suis
        d' = de
        des = de les
        ds = dans
        dsl = désolé
        du = de le
        j' = je
        jusqu' = jusque
        l' = le
        lorsqu' = lorsque
        m' = me
        mrc = merci
        n' = ne
        ptet = peut être
        puisqu' = puisque
        qu' = que
        quoiqu' = quoique
        s' = se
        s'il = si il
        s'ils = si ils
        slt = salut
        stp = s'il te plaît
        svp = s'il vous plaît
        t' = te
        vs = vous
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        airement
        alement
        amment
        blement
        ellement
        emment
        erement
        giquement
        iquement
        issiment
        ivement
        leinement
        nellement
        usement
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (je suis|je m'appelle|mon nom est|c'est)
        (je|moi|me|mon|ma|mes|mien|mienne|miens|miennes|perso)
        (le|la) (soussigné|soussignée)
        (moi|je) seul(e|)
        (moi|nous) aussi
        (soussigné|soussignée)
        moi même
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (moi|je) et (mon|ma|mes)
        (mon|ma|avec mon|avec ma) (fils|fille|mère|père|frère|sœur|soeur|famille) et moi
        (mon|ma|avec mon|avec ma) (mari|femme|époux|épouse|compagnon|compagne|conjoint|conjointe) et moi
        (nous|notre|nos|nôtre)
        (pour|à) moi et (mon|ma|mes)
        (signons|soussignés|soussignées|souscrivons|adhérons|contresignons)
        nous (deux|trois|tous|toutes)( les deux|)
        tous (les) deux
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (copain|copine|copains|collègue|collègues|voisin|voisine|voisins|voisines|connaissances)
        (fils|maman|papa|tante|oncle|cousin|cousine|neveu|nièce|petit fils|petite fille)
        (grand mère|grand père|belle mère|beau père|belle sœur|beau frère)
        (il|elle|ils|elles|on|lui|leur|leurs|eux|quelqu'un|personne)
        (les|des|certaines|certains) (gens|personnes|autres)
        (mari|épouse|époux|conjoint|conjointe|compagnon|compagne)
        (ma|mon|notre|la|le) (direction|entreprise|docteur)
        (mon|ma|mes|sa|son|notre|nos|votre) (femme|famille|enfants|gosses|parents|foyer)
        (mon|ma|mes|sa|son|notre|nos|votre|une|la) (fille|filles|mère|père|frère|frères|sœur|soeur|sœurs|soeurs)
        (mon|ma|mes|un|une|des|nos|son|quelques) (ami|amie|amis|amies|camarade|camarades|connaissance)
        (patron|patronne|chef|cheffe|employeur|employeuse|avocat|avocate|avocats|médecin|curé|pasteur|évêque)
        (quiconque|autrui|celui qui|celle qui|ceux qui|celles qui)
        (toi|vous|eux)(-mêmes|-même| mêmes| même)
        (un|une|d'|les|l'|des|quelqu'un d'|quelques) (autre|autres)
        (vous|toi|lui|elle|eux|elles) (même|mêmes)
        tout le monde
    """,
    # the one who reads: "you" may use my name
    "you": """
        (vous|votre|vos|vôtre|tu|toi|ton|ta|tes|te)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (aussi|et) (ma signature|mon nom|la mienne)
        (c'est|considérez que c'est|considérez-la comme|considérez-le comme|considérez la comme) signé
        (comptez|compte) sur moi
        (considérez le comme|tenez la pour|tenez le pour) signé
        (j'en|j'y) suis
        (je suis|nous sommes|j'en suis|suis) (partant|partante|partants|des vôtres|dedans|de la partie)
        (je suis|suis) (des vôtres|de la partie|partant|partante)
        (lu et approuvé|bon pour) (signature|accord pour signature)
        (ma signature|mon nom|la mienne) (aussi|également)
        (moi|nous) aussi
        (participe|participer|participons|prends part|prendre part|prenons part)
        (signé|signée) (avec plaisir|de tout cœur)
        ma signature (est à vous|vous est acquise|vous est accordée)
        mon nom est à (votre |ta |)(entière |)disposition
        signé avec (plaisir|joie|grand plaisir|conviction|fierté|tout mon cœur|tout mon coeur)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (enregistre|note|intègre|mentionne|reporte)
        (enregistr|not|report|rajout|intégr|list|mentionn)(er|ez|é|ée)
        (faire apparaître|faites apparaître|faites paraître)
        (inclus|incluse|incluez)
        (l'ajout|l'inclusion|l'inscription|inscription|inclusion|ajout) de
        (mets|mis|mise)
        (remettez|remets|remettre|rajoutez|remettez moi)
        (r|)ajout(er|ez|e|ons|é|ée|és|ant|iez|eriez)
        associ(er|e|ez|ons|é|ée)
        compt(er|ez|ons|é|ée)
        considér(ez|é|ée)
        dénombrer
        fai(re|tes|s) figurer
        inclu(re|ez|s|se|sez|siez|ant)
        incorpor(er|ez|e)
        inscri(re|vez|s|t|te|ts|vons|ve|viez)
        insér(er|ez|e|é|ée)
        joi(gnez|ns|nt|nte|gnons)
        mett(ez|re|ons|iez)
        plac(er|ez|é|ée)
        port(er|ez|é|ée)
        ralli(er|ez)
        rattach(er|e|ez)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (avez|as|aurez|auras|ayez)
        (céder|joindre|transmets|engage|engager)
        (inscris|ok|d'accord) (pour|avec)
        (l'utilisation|utilisation|l'usage|usage|l'emploi) de
        (mettrai|ajouterai|donnerai)
        (peut|doit|pourra) (apparaître|figurer|être ajouté|être ajoutée|être utilisé|y figurer|y être)
        (prenez|prendre|recevez|recevoir|servez)
        (reçois|envoyer|envoyez|envoie|écrire|écrivez)
        (soit|est|être|va|aille|aller|reste|rester|serve|compte|tienne)
        (veux|souhaite|voudrais)
        (voici|voilà|ci joint|ci jointe|veuillez trouver|vous trouverez)
        (vous|te) (donne|prête|accorde|envoie|adresse|offre|confie|apporte)
        accept(er|ez)
        accol(er|e|ez)
        accord(er|e|ez|ons)
        adress(er|e|ons)
        appara(ît|isse|ître)
        apport(er|e|ez|ons)
        appos(er|e|ez|ons|é|ée)
        autoris(er|e|ons|ez)
        confi(er|e)
        cèd(e)
        donn(er|e|ez|ons|é)
        dépos(er|e|ons)
        emplo(yer|yez)
        envo(ie|yer|yez|yons)
        figur(er|e|ez)
        fourni(r|s)
        offr(ir|e|ons|ez)
        par(aît|aisse|aître)
        permet(s|tre)
        pos(er|e|ez)
        prêt(er|e|ons|ez)
        tu as
        use(r|z)
        utilis(er|ez|é|e)
        vous (avez|aurez)
        à (votre |ta |la |)(entière |)disposition
        écri(re|vez|s|t)
    """,
    # takes a name away: "remove" my name
    "off": """
        (enlève|raye|efface)
        (n'utilisez plus|ne plus utiliser|cessez d'utiliser|ne plus faire figurer|n'employez plus)
        (retrait|suppression) de
        annul(er|ez|e|é|ée)
        barr(er|ez|e|é|ée)
        biff(er|ez|e)
        dissoci(er|ez|e)
        désassoci(er|ez)
        effac(er|ez|e|é|ée)
        enlev(er|ez|é|ée|iez)
        exclu(re|ez|s)
        radi(er|ez|e)
        ray(er|ez|é|ée)
        reprend(s|re)
        reti(rerez)
        retir(er|ez|e|é|ée|és|ant|iez|erez)
        révoqu(er|ez|e)
        sort(ir|ez|i|s)
        supprim(er|ez|e|é|ée|iez)
        élimin(er|ez|e)
        ôt(er|ez|e|é|ée)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (de côté|à l'écart)
        (hors de|en dehors de)
        (plus|ne plus|n'est plus|hors|dehors|non plus)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (adhésion|approbation|vote|consentement|contribution|participation)
        (aussi|et) (ma signature|mon nom|la mienne)
        (ma signature|mon nom|la mienne) (aussi|également)
        (nom et ma signature|signature et mon nom)
        (nom|noms|nom complet|vrai nom|prénom|prénoms|nom et prénom|nom de famille|patronyme)
        (nom|prénom) (complet|entier|véritable|réel|propre|légal)
        (permission|autorisation)
        (signature|signatures|paraphe|voix|soutien|appui|caution|accord|aval)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (action|actions|alerte|appel|appels|campagne|campagnes|cas|cause|courrier|document|initiative|lettre)
        (ce|cet|cette|ces|ceci|cela|ça|celle|celui|ceux|celles|en|y)
        (lettres|manifeste|pétition|pétitions|plaidoyer|requête|texte|demande|démarche|déclaration)
        (liste|listes)
        (liste|listes) des (signataires|noms|signatures|soutiens|signatures|soutien|co signataires)
        (signataire|signataires|cosignataire|cosignataires)
        (urgente |)(action|actions)( urgente| urgentes|)
        appels urgents
        celles qui (signent|ont signé)
        ceux qui (signent|ont signé|signeront)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (liste|listes) (de diffusion|d'envoi|d'envois|de distribution|d'adresses|de contacts|de mails|d'abonnés)
        (liste|listes|abonnement|newsletter|newsletters|lettre d'information|infolettre|infolettres)
        (mail|mails|courriel|courriels|email|emails|e mail|e mails|message|messages|mél)
        (notifications|pub|publicité|publicités|rappel|rappels|alertes|spam|spams)
        (votre|vos) (liste|listes)
        (votre|vos|ta) (liste|listes) (de diffusion|d'envoi|d'envois|de distribution|d'adresses)
        (écrivez|contactez) moi
        me (écrire|écrivez|contacter|contactez)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (accepte|acceptons|consens|consentons|approuve)( bien| volontiers| aussi|)( de| à| que|)
        (aimerais|adorerais|préfère|entends|compte|pense|espère|choisis|propose)
        (ai|avons|j'ai|nous avons) (décidé|choisi|résolu|envie|le plaisir|l'honneur|à cœur|à coeur|hâte)( de| d'|)
        (autorisation|permission|accord|d'accord|ok|partant|partante|bon) (pour|de|d')
        (avec très grand|avec un immense) (plaisir|joie|fierté|enthousiasme|conviction|bonheur)
        (avec|avec grand|avec un grand|avec le plus grand) (plaisir|joie|fierté|enthousiasme|conviction|bonheur)
        (ayez la bonté|soyez gentils|soyez gentil)( de| d'|)( bien vouloir|)
        (beaucoup|vivement|fortement|ardemment)
        (c'est) (volontiers|naturellement|évidemment) que
        (c'est|ce serait|ce sera|ce m'est) (avec grand|bien) (honneur|plaisir|joie|devoir)( que| de|)
        (c'est|ce serait|ce sera|ce m'est) (un|une|avec|un grand) (honneur|plaisir|joie|devoir)( que| de|)
        (c'est|ce serait|ce sera|ce m'est) (un|une|avec|un grand|avec grand|bien) (fierté|volontiers)( que| de|)
        (content|contente|enchanté|enchantée|désireux|désireuse)( de| d'| à| que|)
        (disposée|reconnaissant|reconnaissante|prêts|fiers|obligé|obligée)
        (dois|doit|devons|doivent|devrait|devrais)
        (donne|j'ai donné|donnons) (mon|notre) (accord|feu vert|consentement) (pour|à)
        (heureuse|heureux|honoré|honorée|ravi|ravie|fier|fière|prêt|prête)( de| d'| à| que|)
        (heureux|heureuse|ravi|ravie|honoré|honorée|content|contente|reconnaissant|reconnaissante) si (vous|tu)
        (honneur|plaisir|fierté|devoir)
        (il faut|il me faut|il convient) (que|de)
        (il n'y a |)pas de (problème|souci)
        (j'écris|je vous écris|je t'écris) pour
        (je |)(ne |n')(hésite|réfléchis) pas( à| une seconde| un instant| deux fois|)
        (laissez|permettez|laisse)( moi|) (de|d'|vous)
        (me permets|me fais un devoir|m'engage|me décide)( à| de|)
        (merci|prière|ayez l'obligeance|ayez l'amabilité|ayez la gentillesse)( de| d'|)( bien vouloir|)
        (n'hésitez pas|n'hésite pas|n'oubliez pas|n'oublie pas|ne manquez pas) (à|de|d')
        (ne|n') (peux|puis|saurais) que
        (partant|partante|favorable|décidé|décidée|volontaire|flatté|flattée|disposé)
        (puis je|pouvons nous|pourrais je)
        (qu'on|que l'on|que vous)
        (solliciter|demander|prier)( que| de| à|)
        (soutiens|soutenons|appuie|appuyons|approuve|approuvons|partage|défends|soutenir|appuyer)
        (suis|sommes|serai|serons|serais|serions)
        (tiens|tenons) (absolument |vraiment |aussi |également |vivement |beaucoup |)à( ce que|)
        (vais|peux|pouvons|allons|viens|dois|devons|tiens|tenons)( à| de|)
        (veuillez|veuillez bien|bien vouloir|veuille|daignez)
        (veux|voudrais|voulais|souhaite|souhaiterais|souhaiterai|souhaitais|désire|désirerais)
        (volontiers|bien volontiers|très volontiers|de bon cœur|de bon coeur|de grand cœur|avec joie)
        (voulons|souhaitons|désirons|aimerions|voudrions|souhaiterions|demandons|acceptons)( que|)
        (vous |t'|te |)(invite|conjure|saurions gré|prions|demandons)
        (vous |t'|te |)(prie|demande|saurais gré|saurai gré|charge|supplie)
        (vous |te |)(autorise|autorisons|permets|donne le droit|donne l'autorisation|donne mon autorisation)
        (vous |te |)(donne la permission|donne mon accord|donne mon feu vert)
        avec beaucoup de (plaisir|joie|fierté|enthousiasme|conviction|bonheur)
        cela ne me dérange pas de
        et comment que
        non seulement
        pas de (problème|souci|doute)
        pourquoi pas
        sans (faute|tarder|attendre|délai|aucun doute|aucune hésitation)
        sans (hésiter|hésitation|hésitations|réserve|réserves|doute|problème)
        ça ne me dérange pas de
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (auriez|aurez|aurais) (vous|tu) (l'amabilité|la gentillesse|l'obligeance|la bonté) (de|d')
        (est ce que|est-ce que) (vous pouvez|vous pourriez|tu peux|tu pourrais)
        (est il|serait il|est-ce|est ce) possible( de| d'| que|)
        (libre à vous|à vous) de
        (peux|pourrais|veux|voudrais) (vous|tu)( bien| s'il vous plaît| svp| s'il te plaît|)
        (pouvez|pourriez|voulez|voudriez|voulez) (vous|tu)( bien| s'il vous plaît| svp| s'il te plaît|)
        (vous|tu) (pouvez|pourriez|peux|pourrais|voulez bien)( bien| aussi| donc| naturellement|)
        (vous|tu) (veux bien|voudriez bien)( bien| aussi| donc| naturellement|)
        (y a t il moyen|y aurait il moyen|serait-il possible) (de|d')
    """,
    # says yes: "of course"
    "yes": """
        (c'est|c'était) (bien |)(moi|exact|correct|ça|bon|juste|vrai|le cas|d'accord|parfait|oui|entendu|confirmé)
        (c'est|considérez que c'est|considérez-la comme|considérez-le comme|considérez la comme) signé
        (confirmé|confirmée|validé|approuvé|lu et approuvé)
        (considérez le comme|tenez la pour|tenez le pour) signé
        (exact|exactement|effectivement|tout à fait|volontiers|d'accord|entièrement d'accord)
        (faites le|faites donc|fais le|faites|oui merci|oui s'il vous plaît)
        (j'en|j'y) suis
        (je suis|suis) (des vôtres|de la partie|partant|partante)
        (je |nous |)(confirme|confirmons|approuve|acquiesce|valide)
        (la|ma|notre|) réponse est (positive|affirmative|un oui)
        (le |)(ferai|fais|ferons|faisons)
        (lu et approuvé|bon pour) (signature|accord pour signature)
        (mais|ben) oui
        (naturellement|certes|certainement|absolument|assurément|entendu|parfait|parfaitement)
        (oui|ok|bien sûr|d'accord|évidemment|bien entendu|naturellement|certainement) (que|oui)
        (oui|ok|bien sûr|d'accord|évidemment|bien entendu|naturellement|certainement) pour (moi|nous|ma part)
        (oui|ouais|ouaip|ok|okay|oki|si si|mais oui|mais si|bien sûr|bien sûr que oui|bien entendu|évidemment)
        (présent|présente|banco|allez|allons y|vas y|allez y|et comment|carrément|soit|bon)
        (suis|sommes|serais) (tout à fait |entièrement |complètement |totalement |bien |)(d'accord|pour|favorable)
        (vous pouvez|tu peux) (y aller|procéder|continuer)
        pourquoi pas
        signé avec (plaisir|joie|grand plaisir|conviction|fierté|tout mon cœur|tout mon coeur)
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (absolument pas|point|à peine|difficilement|contre|non merci|pas moi)
        (c'est|c'était) pas (moi|de moi)
        (ce|c') (n'est|n'était|n'étais) pas (moi|de moi|le mien|la mienne)
        (conteste|hors de question|pas question|il n'en est pas question|impossible|incapable)( de| d'| que| à|)
        (en aucun cas|sous aucun prétexte|à aucun prix)
        (jamais de la vie|sans façon|sans moi|très peu pour moi)
        (ne|n)
        (non|pas|jamais|ni|aucun|aucune|nullement|sans|rien|guère|niet|nan|surtout pas|pas du tout)
        (pas d'accord|pas intéressé|pas intéressée|pas pour moi|pas mon truc)
        (pas|plus|nul) besoin( de| d'|)
        (refuse|refusons|rejette|décline|m'abstiens|nous abstenons|renonce|m'oppose|refuser|nie)( de| d'| que| à|)
        (sauf|excepté|hormis|à l'exception|à part|mis à part|mais pas|au lieu|plutôt que)( de| d'| des|)
        à la place (de|du|des|d')
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (avant|après|ensuite)( de| d'| que|)
        (cette|ce) (semaine|mois|année|weekend)
        (dans le cas où|pour peu|pourvu|en échange|en attendant|dans l'attente|à supposer|à défaut)( de| d'| que|)
        (demain|après demain|plus tard|bientôt|un jour|un de ces jours|un autre jour|une autre fois)
        (en principe|en théorie|théoriquement|admettons|imaginons|imaginez)
        (en|dans) (décembre|quelques jours|une semaine|un mois|un moment|deux jours)
        (en|dans) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre)
        (la|cette|une|le|ce|l'|un) (semaine|mois|année|an|weekend|week end) (prochaine|prochain|qui vient|prochains)
        (le jour|au moment|du moment|la semaine) où
        (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochain|prochaine)
        (ou|ou bien|soit que|peut être|éventuellement|probablement|sans doute que)
        (pas encore|ce soir|cet après midi|prochainement|tout à l'heure|ultérieurement|tantôt)
        (possible que|il se peut|hésite|hésitons|indécis|indécise|au cas)
        (seulement|uniquement|que) (si|quand|après|lorsque|à condition)
        (signerais|signerions|signerait|devrais|devrions|devrait|aurais|ferais|pourrait)
        (si|quand|lorsque|jusque|tant que|dès que|dès lors que|aussitôt que|une fois)
        (sous la condition|au cas où|en cas)( de| d'| que|)
        (souscrirais|adhérerais|faudrait|fallait|aurait|mettrais|donnerais|pourrais)
        (supposons|supposez|dans une autre vie|soi disant|disons)
        (une fois que|aussi longtemps que|pendant que|tandis que|selon)
        (à condition|à moins|à la condition|sous réserve|sous condition)( de| d'| que|)
        pour l'instant
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (ai|as|a|ont|avons|avait|avais|avaient|aurait|eu)
        (après avoir|avant de|pour avoir|d'avoir|avoir) (signé|signer|mis|ajouté)
        (conseillé|recommande|suggère|attend|attendent)
        (contresigné|envoyé|transmis|transféré|reçu|partagé|publié|appris|mis en ligne)
        (crois|croit|croient|pensent|pensait|suppose|sais|sait|savent|savoir|doute|imagine)
        (demande si|demandent|demandé|veut|veulent|voulait|voulaient|exige)
        (dit|dis|disent|disait|dire|disant|disiez|affirme|affirment|prétend|prétendent)
        (en|après avoir|d'avoir|avoir) (signant|signé)
        (exigent|ordonne|oblige|obligent|obligé|obligée|force)
        (forcent|forcé|forcée|insiste|insistent|pousse|poussent|conseille)
        (ose|oser|crains|craindre|évite|éviter|peur|j'ai peur)( à| de| d'|)
        (oublié|tente|tenté|essaie|essayé|réussi|renonce)( à| de| d'|)
        (paraît|semble|entendu dire|lire|lis|lit|vois|voit|vu|entendu que)
        (raconte|racontent|mentionne que|explique|expliquent|selon|d'après)
        (signé|signée|signés|signent|signait|signaient|signera|signeront|souscrit|adhéré)
        (écrit que|écrivent|écrivait|a écrit|ont écrit|me demande|se demande)
        censé(e|s|)
    """,
    # asks something: "who" reads it?
    "question": """
        (ai|suis|dois|puis|peux|pourrais|étais) je
        (avez|êtes|allez|savez) vous
        (est ce que|est ce|qu'est ce que|qu'est ce qui|que signifie|que veut dire)
        (est|sont|était|étaient|suis|sommes|soit|soient)
        (qui|quoi|quel|quelle|quels|quelles|comment|combien|pourquoi|où|lequel|laquelle|duquel)
        (y a t il|a t on|faut il|est elle|est il|a t il|a t elle|sont ils|sont elles|ont ils)
        je ne sais pas (comment|où)
        que (faites|voulez|cherchez|dites|pensez) vous
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (afin) (de|d'|que)
        (au nom) (de|des|du|de la)
        (avant que|avant de|avant|jusqu'à ce que|jusqu'à|après|bien que|quoique)
        (car|parce que|puisque|comme|vu que|étant donné|attendu que|considérant|du fait que|à cause)
        (dans l'espoir|dans le but|en vue) (de|d'|que)
        (en tant que|en qualité de|à titre)
        (en|par) (solidarité|mémoire|soutien|hommage|protestation|signe|faveur|honneur|souvenir)( avec| de| à| aux|)
        (face à|devant)
        (grâce à|par respect|par solidarité|par amitié|par conviction|par devoir|par principe)
        (je crois|je pense|je trouve|nous croyons|nous pensons) que
        (pour) (défendre|protester|protéger|exiger|demander|sauver|arrêter|dénoncer|montrer|exprimer|dire)
        (pour) (que|la|les|l'|le|nos|tous|toutes|un|une|ces|cette|eux|elles|ceux|celles|tant|des|soutenir|aider)
        avec
        contre
        même si
        pour (des |)(raisons|motifs) (de sécurité|personnels|professionnels|familiaux)
        pour (des |)(raisons|motifs) (personnelles|professionnelles|familiales|de santé)
        pour (des |)(raisons|motifs|raison)
        sans
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (arnaque|escroquerie|faux|fausse|fraude|falsifié|falsifiée|usurpé|usurpée|usurpation|piraté|piratée|spam)
        (arrêtez|arrête|cessez)( de| d'|)
        (attendez|attends|un instant|un moment|minute|une minute|pas si vite)
        (blague|une blague|plaisante|plaisanterie|rigole|je rigole|je blague)
        (ce n'est pas|ce n'était pas|c'est pas|c'était pas) (moi|de moi|mien)
        (changé d'avis|change d'avis|changé d'idée|à la réflexion|réflexion faite)
        (d'abord|envoyez d'abord|d'abord envoyez)
        (erreur|par erreur|une erreur|par mégarde|par accident|sans le vouloir|sans faire exprès|trompé)
        (fichez moi|foutez moi|fichez nous)( tranquille| la paix| en paix| ça| cela| tomber|)
        (interdit|interdisent|défend)
        (interdit|interdite|interdisent|interdire|défendu|empêche|empêchent)
        (je voulais dire|voulais dire|je veux dire|plutôt|je rectifie)
        (laisse tomber|laissez moi|laisse moi)( tranquille| la paix| en paix| ça| cela| tomber|)
        (malheureusement|hélas|regrette|regret|à regret|dommage|désolé mais|désolée mais|je passe|navré|navrée)
        (ne me permet pas|ne le permet pas|déconseillé)
        (ne pas tenir compte|laissez tomber)( tranquille| la paix| en paix| ça| cela| tomber|)
        (oubliez|oublie|ignorez|ignore|ne tenez pas compte)( tranquille| la paix| en paix| ça| cela| tomber|)
        (pour rire|je plaisante|un test|sarcasme|ironie|haha)
        (réfléchirai|réfléchis)
        (tout bien réfléchi|finalement non|en fait non|me ravise|ravisé|ravisée)
        (trompée|me suis trompé|me suis trompée|mauvais bouton|mauvais code|mauvaise lettre)
        (y réfléchir|réfléchir|à réfléchir|j'y réfléchis|vais réfléchir|y penser|j'y penserai)
        pas (d'accord|envie|moi|pour moi|mon truc|question)
        pas (intéressé|intéressée|sûr|sûre|certain|certaine|convaincu|convaincue)
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (amitiés|amitié|amicalement|cordialement|fraternellement|sincèrement|respectueusement)
        (au plus vite|dès que possible|le plus vite possible|aussi vite que possible)
        (aucun souci|aucun problème|inutile de répondre|pas besoin de répondre|sans urgence)
        (avant qu'il ne soit|avant qu'il soit) trop tard
        (belle|bonne|excellente|grande|juste|noble|importante) (cause|initiative|lettre|action|campagne|idée)
        (bien amicalement|bien cordialement|très cordialement|à plus)
        (bonjour|bonsoir|salut|coucou|hello|bienvenue|adieu|allô|bjr)
        (bon|bonne|bonnes|joyeux|belle|excellente) (courage|journée|soirée|continuation|chance)
        (bon|bonne|bonnes|joyeux|belle|excellente) (dimanche|noël|après midi|week end|weekend|réception|route)
        (bon|bonne|bonnes|joyeux|belle|excellente) (nuit|fin|fêtes|année|semaine)
        (chaleureusement|solidairement|affectueusement|sincères)
        (cher|chère|chers|chères)( tous| toutes| amis| amies| monsieur| madame| ami| amie| collègues| camarades|)
        (comme toujours|comme d'habitude|encore une fois|une fois de plus|de nouveau|une fois encore|à nouveau)
        (comment allez vous|comment ça va|comment vas tu|ça va|j'espère que ça va)
        (continuez|continue)( ainsi| comme ça| le combat| la lutte|)
        (cordiales|fraternelles|bises|bisous|bien à vous|bien à toi|à vous|à bientôt)
        (courage|bravo|félicitations|paix|solidarité|amen|bénédictions|gratitude|respect|hourra|chapeau|force|vive)
        (de tout cœur|de tout coeur|en union de prière|en communion|en toute fraternité|en pensée)
        (distinguées|distingués|respectueuses|meilleures|meilleurs|sincères|cordiales|cordiaux)
        (j'espère|espérons|en espérant) (que |qu'|)(ce n'est pas trop tard|cela aidera)
        (j'espère|espérons|en espérant) (que |qu'|)(vous allez bien|tout va bien|il n'est pas trop tard)
        (j'espère|espérons|en espérant) (que |qu'|)(ça aidera|qu'il n'est pas trop tard|qu'il est encore temps)
        (j'espère|espérons|en espérant) (que |qu'|)tu vas bien
        (je vous en prie|de rien|pas de quoi|il n'y a pas de quoi|pas de problème|pas de souci)
        (le plus tôt possible|dans les meilleurs délais|sans délai|d'urgence)
        (madame|monsieur|mesdames|messieurs|mademoiselle|mme|mr|ami|amie|amis|amies|camarade|camarades)
        (merci infiniment|merci bien|merci encore|merci mille fois|remerciements|tous mes remerciements)
        (merci|un grand merci|grand merci|merci beaucoup|merci à vous|merci à tous|merci d'avance|mille mercis|mercis)
        (n'oubliez|n'oublions) (pas|jamais)
        (ne baissez pas les bras|ne vous inquiétez pas|ne vous découragez pas|pas en mon nom)
        (pardon|excusez moi|veuillez m'excuser|mes excuses|désolé|désolée|excuse moi|excusez|retard|délai|dérangement)
        (pas de justice pas de paix|liberté|non à l'impunité)
        (pas une de plus|n'oublions pas|n'oublions jamais|vous n'êtes pas seuls|vous n'êtes pas seules)
        (plus jamais ça|plus jamais|ne lâchez rien|ne lâchez pas|on lâche rien|on ne lâche rien)
        (que |)dieu (vous|te|les|nous|la|le) (bénisse|garde|protège|accompagne)
        (recevez|agréez|veuillez agréer|veuillez recevoir|je vous prie d'agréer)( mes| nos|)
        (s'il vous plaît|s'il te plaît|s il vous plait|s v p|s t p|p s)
        (salutations|respects|sentiments|vœux|voeux|remerciements|pensées|prières|encouragements)
        (si|quand|dès que) (ce n'est pas trop tard|il n'est pas trop tard|cela est possible)
        (si|quand|dès que) (possible|c'est possible|c'est encore possible|vous le pouvez|vous pouvez)
        (si|quand|dès que) (vous le voulez bien|vous voulez bien|il est encore temps)
        (si|quand|dès que) (ça vous va|vous avez le temps|vous le permettez)
        (vous|te) (remercie|remercions)( de| d'| pour|)( tout| avance| votre| bien vouloir|)
        (équipe|l'équipe|confrères|frères|sœurs|soeurs|bonjour à tous|à tous|à toutes|à vous tous)
        bonne fin de (journée|semaine)
        merci (pour|de|d') (tout|votre|ton|vos|ce|cette|le|la|les|m'avoir|avoir|votre travail)
        merci (pour|de|d') (votre action|l'info|ce que vous faites|nous)
        prenez soin de vous
        s'il (est encore temps|n'est pas trop tard|en est encore temps)
        si (vous avez|tu as) (un instant|une minute|le temps)
        si (vous|tu) (voulez|vouliez|veux|voulais|pouvez|pouviez|peux|pouvais) bien
        si (ça|cela) ne (vous|te) (dérange|ennuie) pas
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (après|malgré|avant|somme) tout
        (au pied|en retour|en réponse|en pièce jointe|ci attaché)
        (aujourd'hui|cette fois|pour cette fois)
        (aussi|également|encore|maintenant|aujourd'hui|aujourdhui|tout de suite|immédiatement|ici)
        (au|en) (bas|pied|fin|dos|haut) de
        (bien|très|vraiment|simplement|juste|donc|alors|ainsi|bref|toujours|déjà|même|surtout)
        (cette fois|pour cette fois|cette fois ci)
        (ci dessous|ci dessus|ci joint|ci jointe|ci après|en bas|au bas|au bas de)
        (concernant|relative|relatif|quant|au sujet|à propos|objet|réf|re|référence|numéro|num|no|n°|code)
        (des|de) (deux mains|vos|toutes mes forces)
        (de|avec) (tout mon cœur|tout mon coeur|tout cœur|tout coeur|les deux mains|toute mon âme|tout mon soutien)
        (désormais|enfin|hier|ensemble|seul|seule|trop|plutôt deux fois qu'une)
        (est|sont|était|étaient|suis|sommes|soit|soient)
        (faire |)partie (de|d')
        (jointe|joint|suivante|suivant|susmentionnée|susmentionné|mentionnée|intitulée|intitulé|nommée|urgente|urgent)
        (les deux|tous les deux|toutes les deux|les trois|tous les trois|toutes les trois)
        (le|la|les|un|une|l|d|se|que|il y a|ce|ne que)
        (ma réponse|réponse|ma réponse est|réponse est)
        (notamment|tant|si vite|tout simplement|de suite|dès maintenant|dès à présent|dès aujourd'hui)
        (ouverte|ouvert|propre|nouvelle|nouveau|dernière|dernier|première|deuxième|même|publique|anonyme)
        (plus que|au plus|de plus|en plus|plus vite|une fois de plus|le plus)
        (pour ma part|de ma part|en mon nom propre|en mon nom propre|à titre personnel|à titre individuel)
        (quant à moi|en ce qui me concerne|personnellement|de mon côté|pour nous)
        (tel|telle) quel(le|)
        (à|de|dans|en|par|pour|sous|sur|avec|parmi|chez|vers|entre|y|dessous|dessus|là|ci)
        avant (l'envoi|qu'elle parte|qu'elle ne parte|que la lettre parte|que la lettre ne parte)
        avant hier
        il y a (quelques|deux|trois|peu de) jours
        l'autre (jour|fois|soir)
        n'est ce pas
        par (cet email|cet e mail|retour de mail|retour)
        par (la présente|le présent|ce mail|ce courriel|ce message|cette lettre)
        plus de
        tout (de même|à fait|bien pesé|compte fait|bien réfléchi)
        à tout (hasard|prendre)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (et|puis|ainsi que|de plus|en outre|c'est pourquoi|aussi bien que|par conséquent|du coup)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (mais|cependant|toutefois|néanmoins|pourtant|or|bien que|quoique)
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
        deuxième prénom
        prenom
        prénom
        prénoms
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        nom d'usage
        nom de famille
        nom de naissance
    """,
}

PHRASES = {
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
        (première|deuxième|seconde) personne
        (votre|ta) (ville|organisation|fonction)
        (votre|ton) (nom|prénom)
        aucun
        aucune
        la même
        le même
        ma femme
        moi
        mon nom
        voir ci-dessous
        voir plus bas
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
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        je m'appelle
        je soussigné
        je soussignée
        je suis
        moi
        mon nom est
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
    # no name and no title, also where it stands alone and with a capital below a signature: "Morning"
    "no_name": """
        aujourd'hui
        encore
        mois
        plus
        semaine
    """,
    # the same, and it may turn an order that it stands below: "wait", "Monday"
    "turns": """
        après
        arrêt
        attendez
        attends
        avant
        bientôt
        demain
        dimanche
        jamais
        jeudi
        lundi
        mais
        mardi
        mercredi
        non
        pas
        quand
        samedi
        si
        stop
        tard
        vendredi
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (absolument|bien entendu|bien sûr|évidemment|carrément|certainement|tout à fait|volontiers)
        (oui|ouais|ouaip)
        avec( grand|) plaisir
        c'est (oui|d'accord)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (allez|vas) y
        (vous pouvez|tu peux) (y aller|procéder|continuer)
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        penser
        penserai
        réfléchir
        réfléchirai
        réfléchis
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (c'est|c'était) (bon|correct|exact|ça)
        (confirmer|confirmé|confirmée|confirme|entendu|exact|exactement|parfait)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (c'est|c'était) (bien |)(moi|ma signature)
        (envoyé|écrit)
        (fait|signé|signée)
        (vient|venait|provient) (bien |)de ma part
        (vient|venait|provient|est|était) (bien |)de moi
    """,
    # says no, alone: "no thank you"
    "no": """
        (nan|non)( merci|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (aucun|aucune)( des deux| d'entre eux|)
        pas encore
        une autre fois
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (juste|seulement|simplement)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (ai|avais) donné (mon|ma) (nom|accord|signature)
        (ai|avais|avons) dit (que |)oui
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (curiosité|demander|dire|question|remercier|savoir)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (appris|entendu|lu|reçu|trouvé|vu|découvert)
        (avons|a|ai|ont|avais)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (dire|vous dire|informer|vous informer|faire savoir|vous faire savoir|déclarer|déclare|confirmer)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        (mon|ma|mes)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (conservez|garder|laisser|reste)
        (gardez|laissez|maintenez)( moi|)
        (gardez|laissez|maintenez|rester)
        je reste
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (bon courage|bonne continuation|de rien|je vous en prie)
        (c'est |)(bien reçu|excellent|formidable|génial|magnifique|noté|parfait|reçu|super)
        (il n'y a |)pas de quoi
        (très bien|avec plaisir|d'accord)
        que dieu (la|le|les|vous) (aide|bénisse|protège)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (amicalement|amitiés|respectueusement|sincèrement|solidairement)
        (avec |)(mes |)(meilleures |sincères |)salutations
        (bien |)à vous
        (bien |très |)cordialement
        bonne (journée|soirée)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (j'ai|nous avons|on a) changé d'(avis|idée)
        (j'y ai|j'ai|nous avons)( bien|) (réfléchi|repensé|changé)( encore|)
        (je|nous) (change|changeons) d'avis
        (oubliez|ignorez) (ce que|tout ce que) (j'ai|je vous ai|nous avons) (dit|écrit)
        (oubliez|ignorez) (mon|le) (message|courriel|mail)( précédent|)
        (réflexion faite|après réflexion|à la réflexion|tout bien réfléchi)
        je me suis (trompé|trompée|ravisé|ravisée)
        m'a (convaincu|convaincue|persuadé|persuadée)
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (c'est|c'était|ce devait être|il s'agit de)
        (erreur|mon erreur|faute de frappe|coquille|je me suis trompé|je me suis trompée)
        (je|j') (voulais|pensais à|parlais de)( dire| écrire| signer|)
        (le|la) (bon |bonne |)(code|numéro|lettre)( est| était|)
        (pardon|désolé|désolée|oups|excusez-moi|mes excuses|zut)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (mon|notre) (intention|idée|souhait)
        (voulais|voulions|veux|voulons|souhaitais|souhaitions|souhaite|pensais|pensions)( dire| faire| écrire|)
        l'(idée|intention)
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (à la place|à sa place|plutôt)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (s'il te plaît|s'il vous plaît|svp|stp)
        (si possible|si c'est possible|si vous pouvez|si vous voulez bien)
        merci (bien|d'avance)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (changer|corriger|modifier|rectifier)
        (corrigez|changez|modifiez|rectifiez)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (premier|première)
    """,
    # its second: "the second"
    "2": """
        (deuxième|second|seconde|deux)
    """,
    # its third: "the third"
    "3": """
        (troisième|trois)
    """,
    # its fourth: "the fourth"
    "4": """
        (quatrième|quatre)
    """,
    # its fifth: "the fifth"
    "5": """
        (cinquième|cinq)
    """,
    # both of two: "both"
    "both": """
        (tous|toutes|) les deux
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        (tous|toutes|) les trois
    """,
    # chooses: I "pick" 2
    "beside": """
        (choisis|choix|option)
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (dernière|dernier)
    """,
}

OFFICIALS = {
    # of which nothing is told but that they have it: "your letter", "your petition"
    "thing": """
        votre (lettre|courrier|message|courriel|mail|petition|demande|requete|correspondance|intervention)
    """,
    # behind it something is told: and inform you "that" …
    "telling": """
        inform
        qu
        que
    """,
    # with nothing told behind it, a courtesy as a whole: "thank you" for your concern about …
    "thanks": """
        (veuillez|vous prie d|vous prie de) (agréer|croire|recevoir|bien vouloir agréer)
        merci
        remerci
    """,
    # with the future, a promise about our letter: will "reply", "be forwarded"
    "handle": """
        adress
        attention
        contact
        etude
        etudi
        examen
        examin
        repond
        reponse
        revien
        tenir
        tiend
        transmett
        transmi
    """,
    # what will be done: they "will" reply, "aim to" reply
    "future": """
        (examin|transmett|adress|contact)er(a|ont|ons)
        (repond|examin|transmett|adress|contact|reviend|tiend|manqu)r(a|ont|ons)
        (vais|allons|va|vont) (l|le|la|les|vous|y|exam|étud|trans|rép)
        a bien ete
        a ete
        fera
        feront
        ne manquer
        sera
        seront
    """,
    # the small words of the language itself, by which it is known: "the", "of"
    "common": """
        a
        au
        aux
        avec
        ce
        ces
        cette
        d
        dans
        de
        depuis
        des
        du
        elle
        en
        entre
        est
        et
        il
        je
        l
        la
        le
        les
        leur
        leurs
        ma
        mais
        me
        mon
        même
        ne
        notre
        nous
        ont
        ou
        par
        pas
        plus
        pour
        que
        qui
        sa
        sans
        se
        ses
        si
        son
        sont
        sur
        tu
        un
        une
        vos
        votre
        vous
        y
        été
    """,
    # of officials' mails, by beginnings of words. Something has come in: "we acknowledge receipt of your letter"
    "got": """
        (a|ai|avons) lu (votre|avec)
        accuse
        accusons
        parvenu
        prends note
        prenons note
        pris bonne note
        pris connaissance
        reception
        recevons
        recu
    """,
    # what becomes of it: "it has been forwarded and will be answered in due course"
    "promised": """
        (suite|suites) qui
        dans les plus brefs
        enregistre
        meilleurs delais
        ne repondez pas
        part de la suite
        prendra contact
        repondra
        repondrons
        retenu toute (notre|mon|son) attention
        sera (examine|transmis|traite|etudie|adresse|repondu)
        transmis
        une reponse (|vous )sera
    """,
    # says nothing by itself: "Dear Sirs", "yours faithfully"
    "courtesy": """
        bien a vous
        bien recu merci
        bonjour
        cordialement
        je vous prie
        madame
        merci
        monsieur
        remercie
        salutations
        sinceres
        veuillez agreer
    """,
    # turns what stands beside it: the Ministry will "not" take any action
    "negation": """
        aucun(|e)
        impossibilite
        impossible
        interdi(t|sent)
        jamais
        n
        ne
        ne peut
        ne pouvant
        ne pouvoir
        ni
        nullement
        pas
        regret
        sans
    """,
    # with a negation, a refusal: not "intervene", no "measures", not "comply"
    "act": """
        (repondre|reponse|suite) favorabl
        acceder
        commenter
        donner suite
        donner une suite
        en mesure
        faire (rien|davantage)
        faire droit
        immiscer
        intervenir
        intervention
        mesure
        ne (peut|peuvent|pouvons|puis) rien
        prendre position
        saisir
        satisfaire
        suite favorable
    """,
    # a refusal by itself: "we reject the allegations", "the case is closed"
    "decline": """
        (affaire|dossier) (|est |a ete )(clos|close|classe)
        decline
        ingerence
        irrecevable
        refus
        rejet
        sans suite
    """,
    # with a negation, not theirs: not within our "competence"
    "competent": """
        (bon|bonne) (service|interlocuteur|adresse)
        competen
        competence
        relevant de
        releve de
        relevent de
        responsable
        ressort
    """,
    # not theirs, by itself: "you have reached the wrong department"
    "wrong": """
        (adresse|boîte|messagerie) est (réservée|uniquement|exclusivement)
        mauvais (service|interlocuteur|destinataire)
        mauvaise adresse
        par erreur
        trompe de
    """,
    # the office is another's by now: she "no longer holds" this office
    "departed": """
        (a été|été) (muté|nommé|appelé|affecté|remplacé)
        a pris sa retraite
        a quitte (ses|son|le|la|ce)
        ancien ministre
        est decede
        est plus (en fonction|en poste|ministre|a ce poste|au|dans|en charge|le|la)
        quitte (le|la|les|ses|son|mes|mon|ce|cette|l)
        sont plus en
        successeur
    """,
    # who else it is for: "please direct your letter to" the prosecutor
    "turn_to": """
        adresser
        adressez
        contacter
        ecrire a
        ecrivez a
        saisir
        successeur
        tourner vers
    """,
    # who wrote is away: "out of the office" until Monday
    "absent": """
        (fermés|fermé) (du|jusqu)
        (rouvrira|rouvriront|rouvrirons)
        absence
        absent
        conges
        de retour
        en conge
        en deplacement
        en mission
        en vacances
    """,
    # to everybody, not to us: "newsletter", "press release"
    "bulletin": """
        au sommaire
        bulletin
        communique de presse
        dans ce numero
        desinscri
        lettre d'information
        newsletter
        se desabonner
    """,
    # the office that writes, as whole words: the matter is not another's: "we"
    "ours": """
        nos
        notre
        nous
    """,
    # asks us not to write again, which refuses nothing: "do not reply" to this message
    "quiet": """
        ne (pas répondre|répondez pas)
    """,
    # says that it is not so: with more told beside it, an answer: the allegations are "unfounded"
    "disputes": """
        (infondé|sans fondement|mensong)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        jamais
        n'
        ne
        ni
        non
        pas
        point
        sans
        sans que
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        affiché
        affichée
        communiqué
        communiquée
        divulgué
        divulguée
        dévoilé
        montré
        montrée
        montrées
        montrés
        révélé
        révélée
        visible
        visibles
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        afficher
        affichez
        divulguer
        divulguez
        dévoiler
        dévoilez
        montre
        montrer
        montrez
        révéler
        révélez
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        apparaisse
        apparaît
        apparaître
        communiquer
        communiquez
        donner
        donnez
        envoyer
        envoyez
        figure
        figurer
        indiquer
        indiquez
        mentionner
        mentionnez
        montré à
        paraisse
        paraître
        partager
        partagez
        transmettez
        transmettre
        transmis
        transmise
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        apprenne
        connaisse
        lire
        lise
        lit
        reçoive
        reçoivent
        sache
        sachent
        savoir
        verra
        voie
        voient
        voir
        voit
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        cacher
        cachez
        caché
        cachée
        confidentiel
        confidentielle
        dissimuler
        dissimulez
        invisible
        masquer
        masquez
        masqué
        masquée
        omettez
        omettre
        secret
        secrète
        taire
        taisez
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        garder
        gardez
        laisser
        laissez
        reste
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        caché
        hors de
        loin de
        secret
        à l'écart de
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        au
        aux
        dans
        de
        des
        devant
        du
        par
        pour
        sur
        vis à vis
        à
        à l'
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (mon|notre|le|son) (nom|prénom)
        (nos|les|mes) (noms|données)
        la signature
        ma signature
        mon identité
        nom
        noms
        que j'ai signé
        que je (signe|signé)
        signature
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        l'
        la
        le
        me
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        aussi
        ce
        cependant
        demande
        devrait
        doit
        est
        et
        faites en sorte
        il
        j'
        je
        laissez
        mais
        merci
        merci beaucoup
        merci de
        ni
        non plus
        nous
        ou
        peut
        pourra
        pourvu que
        prie
        préfère
        puisse
        qu'
        que
        s'il vous plaît
        sera
        seulement
        si possible
        soit
        souhaite
        svp
        toutefois
        veuillez
        veux
        voudrais
        vous
        à condition
        à condition que
        être
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        appel
        lettre
        lettres
        liste
        pétition
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        copie
        copies
        exemplaire
        version
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        d'
        de
        des
        du
        l'
        la
        le
        les
        m
        madame
        mme
        monsieur
        un
        une
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        (la|votre|une|) (page|page publique|page web)
        (le|votre|un|) (site|site web)
        en ligne
        en public
        grand public
        internet
        la presse
        le public
        médias
        page publique
        page web
        presse
        public
        publiquement
        site
        site web
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        aucun destinataire
        autorités
        destinataires
        fonctionnaires
        les autorités
        les destinataires
        personne
        quelqu'un
        quiconque
        tous
        tout le monde
        toutes
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        excepté
        hormis
        sauf
        à l'exception de
        à l'exception du
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        car
        elle
        elles
        ils
        jusqu'à
        où
        parce qu'
        parce que
        puisque
        quand
        signe
        signer
        travaille
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        ai
        avait
        avez
        avons
        comment
        dérange
        ont
        pourquoi
        si
        était
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        peut
        peuvent
        pourra
        pourront
        pouvez
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        après tout
        de nouveau
        désormais
        finalement
        maintenant
        à nouveau
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (à |)chaque fois
        systématiquement
        toujours
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (désormais|dorénavant|à l'avenir|à lavenir|d'avance|par avance)
        (en permanence|de manière permanente|de façon permanente|automatiquement|de façon automatique)
        (jusqu'à nouvel ordre|jusqu'à nouvel avis|sauf avis contraire)
        (lettres|pétitions|actions|campagnes) (futures|à venir|suivantes|prochaines)
        (lettres|pétitions|actions|campagnes) (que vous enverrez|que vous écrirez|à venir)
        (prochaines|futures|nouvelles) (lettres|pétitions|actions|campagnes)
        (sans me demander|sans demander|pas besoin de me demander|inutile de me demander)( à chaque fois| chaque fois|)
        (à partir de|dès) (maintenant|aujourd'hui|ce jour|à présent)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (ai|avais|a|ont|suis) toujours
        comme (toujours|d'habitude)
        pas toujours
        presque toujours
        toujours (heureux|heureuse|prêt|prête|ravi|ravie|content|contente|partant|partante)
        toujours (été|voulu|signé|eu|pas)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (membre|membres) (du|de votre|de ce) (réseau|groupe|liste|cercle)
        (mon |l' |l'|)adhésion
        (signataire|membre|signataires|membres|adhérent|adhérente) (permanent|permanente|permanents|permanentes)
        (signataire|membre|signataires|membres|adhérent|adhérente) (régulier|régulière|attitré|attitrée)
        (signature) permanente
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (le|votre|au) réseau
        (membre|adhérent|adhérente)
    """,
    # makes one of them: "become" a member
    "become": """
        (ajoutez|inscrivez|comptez|enregistrez|mettez|prenez)( moi|-moi| nous|-nous|)
        (considérez|traitez|voyez)(-moi| moi|-nous| nous)( comme|)
        (devenir|être|rejoindre|adhérer|adhérer au|adhérer à|entrer)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (je veux|je voudrais|je souhaite) (quitter|quitter le réseau|partir|résilier)
        (quitter|je quitte|partir|sortir|résilier|démissionner|je démissionne)
        (quitter|quitte) le réseau
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (annuler|annulez|arrêter|arrêtez|cesser|cessez)
        (mettre fin à|mettez fin à|terminer|terminez|résilier|résiliez)
        (ne|n') (veux|souhaite|suis|désire) plus( être|)
        (renoncer à|je renonce à|quitter|mets fin à)
        (retirez|enlevez|supprimez|radiez)( moi|-moi|)
        (veux|souhaite|désire) plus être
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (continuer|continuez|continuiez|continue|poursuivre|poursuivez) (à|d')
        (demeurer|demeure|rester|reste)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (arrêtez|arrête|cessez|cesse) (de|d')
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (plus|ne plus|plus jamais|désormais|à l'avenir|automatiquement|toujours)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (pour|en) (moi|mon nom)
        sous mon nom
        à ma place
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (besoin d'une|prends une|fais une|voudrais une|veux faire une|voudrais faire une) pause
        (faites|fais|faisons) (une pause|un arrêt)
        (mettez|mettre)( moi|-moi|) en pause
        (pause|pauser|suspendre|suspendez|suspension|en pause|faire une pause|repos)
        (suspendre|suspendez|interrompre|interrompez) (mon adhésion|ma signature|mon nom|ma participation|tout)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (fin de|terminer|finir) (la |ma |)pause
        (je suis de retour|me revoilà)
        (reprendre|reprenez|je reprends|réactiver|réactivez)
        (reprendre|réactiver|continuer) (mon adhésion|ma participation|tout)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (jusqu'au|jusqu'à|jusqu'en|jusque|jusqu'|avant le|jusqu'à la|jusqu'au mois de)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (pour|pendant|durant)( les prochains| les prochaines|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (la |)fin( de| du mois de|)
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (an|ans|année|années) = y
        (jour|jours) = 1
        (semaine|semaines) = 7
        mois = m
    """,
    # written out: "two = 2"
    "numbers": """
        (premier|1er) = 1
        (un|une) = 1
        cinq = 5
        deux = 2
        dix = 10
        douze = 12
        huit = 8
        neuf = 9
        quatre = 4
        quinze = 15
        sept = 7
        six = 6
        trois = 3
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (au maximum|au plus|pas plus de|maximum|max|jusqu'à|un maximum de|seulement|uniquement|jamais plus de)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (mensuelle|mensuelles|mois)
        (par|chaque|au) mois
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (sur|concernant|à propos de|sujet|sujets|thème)
        (thèmes|uniquement sur|seulement sur|au sujet de|relatives à|pays)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (tout|tous les sujets|toutes|toutes les lettres|tous les thèmes)
    """,
}

DESK = {
    # shows how the letters stand: "STATUS UA 329/11"
    "status": """
        point
        statut
        état
    """,
    # brings the names as files: "LIST UA 329/11"
    "list": """
        liste
    """,
    # brings the letter as it would go now: "PREVIEW UA 329/11"
    "preview": """
        aperçu
        prévisualiser
    """,
    # shows the emails that wait for a person: "HELD"
    "held": """
        en attente
        retenus
    """,
    # shows who did what: "JOURNAL UA 329/11"
    "journal": """
        journal
    """,
    # explains the commands: "HELP"
    "help": """
        aide
    """,
    # gives a letter a new deadline: "EXTEND UA 329/11 2036-12-31 17:00"
    "extend": """
        prolongation
        prolonge
        prolonger
        prolongez
    """,
    # closes a letter now: "CLOSE UA 329/11"
    "close": """
        clore
        clôture
        clôturer
        clôturez
        ferme
        fermer
        fermez
    """,
    # keeps a letter back: "HOLD UA 329/11"
    "hold": """
        bloque
        bloquer
        bloquez
        retenez
        retenir
        retiens
        suspendez
        suspendre
        suspends
    """,
    # lets a letter go: "RELEASE UA 329/11"
    "release": """
        débloque
        débloquer
        débloquez
        libère
        libérer
        libérez
    """,
    # calls a letter off: "CANCEL UA 329/11"
    "cancel": """
        annule
        annuler
        annulez
    """,
    # takes names off a letter: "INVALIDATE UA 329/11 12 13"
    "invalidate": """
        invalide
        invalider
        invalidez
    """,
    # puts such names back: "RESTORE UA 329/11 12 13"
    "restore": """
        restaure
        restaurer
        restaurez
        rétablir
        rétablis
        rétablissez
    """,
    # puts names from paper on a letter: "ADD UA 329/11"
    "add": """
        ajoute
        ajouter
        ajoutez
    """,
    # tells everybody who signed what became of it: "OUTCOME UA 329/11"
    "outcome": """
        dénouement
        issue
        résultat
    """,
    # takes an email as what it says: "ACCEPT 12"
    "accept": """
        accepte
        accepter
        acceptez
    """,
    # leaves an email: "DISMISS 12"
    "dismiss": """
        ignore
        ignorer
        ignorez
        écarte
        écarter
        écartez
    """,
    # takes an email as other words: "TAKE 12 SIGN UA 329/11"
    "take": """
        compte
        compter
        comptez
        prendre
        prends
        prenez
    """,
    # answers an email: "ANSWER 12"
    "answer": """
        répondez
        répondre
        réponds
    """,
    # says what became of a delivery: "RESOLVE 12 sent"
    "resolve": """
        règle
        régler
        réglez
        résolvez
        résoudre
    """,
    # says what an official wrote: "OFFICIAL 7 refusal"
    "official": """
        autorité
    """,
    # agrees to what a command would do: "YES"
    "yes": """
        oui
    """,
    # may stand between a command and a code: "STATUS of UA 329/11"
    "linking": """
        de
        de la lettre
        des
        des noms à
        du
        e-mail
        la lettre
        lettre
        message
        numéro
        pour
        à
    """,
    # may stand behind an order that takes effect at once: "CLOSE UA 329/11 now"
    "now": """
        aujourd'hui
        immédiatement
        maintenant
        tout de suite
    """,
    # may stand before a command, or behind it: "STATUS, please"
    "courtesy": """
        amicalement
        bien cordialement
        bien à vous
        bonjour
        bonjour à tous
        bonne journée
        bonsoir
        cordialement
        je souhaite
        je voudrais
        je vous prie de
        merci
        merci beaucoup
        merci d'avance
        merci de
        merci de bien vouloir
        nous souhaitons
        nous voudrions
        peux-tu
        pourriez-vous
        pouvez-vous
        s'il te plaît
        s'il vous plaît
        salut
        stp
        svp
        veuillez
    """,
    # begins a line with a reason for the journal, with a colon: "Reason: the bishop asked for it"
    "reason": """
        motif
        pourquoi
        raison
    """,
    # the same, without a colon: "because she is free"
    "because": """
        parce que
    """,
    # may stand before a day: "EXTEND UA 329/11 until 31 December"
    "until": """
        au
        d'ici au
        de
        jusqu'au
        jusqu'à
        jusque
        le
        pour
        pour le
        à
    """,
    # of a longer time: "EXTEND UA 329/11 12 hours"
    "hours": """
        heure
        heures
    """,
    # of a longer time: "EXTEND UA 329/11 3 days"
    "days": """
        jour
        jours
    """,
    # of a longer time: "EXTEND UA 329/11 2 weeks"
    "weeks": """
        semaine
        semaines
    """,
    # behind or before an hour: "17 h", "at 17:00"
    "clock": """
        heures
        à
    """,
    # a time of day: "EXTEND UA 329/11 December 24, noon"
    "noon": """
        midi
    """,
    # the last minute of a day: "December 24, midnight"
    "day_end": """
        fin de journée
        fin de la journée
        minuit
    """,
    # today, to its last minute where no hour is written: "EXTEND UA 329/11 to tonight"
    "tonight": """
        ce soir
    """,
    # the day on which it is written: "EXTEND UA 329/11 to today, 6 pm"
    "on_the_day": """
        aujourd'hui
    """,
    # the day after: "EXTEND UA 329/11 to tomorrow"
    "day_after": """
        demain
    """,
    # may stand beside a day, and says nothing more: "the 24th of December, Wednesday"
    "around_day": """
        de
        dimanche
        heure
        jeudi
        la
        le
        lundi
        mardi
        mercredi
        samedi
        vendredi
        à
    """,
    # what names have in common: "INVALIDATE UA 329/11 name=*bot*"
    "by_name": """
        nom
    """,
    # the same: "domain=spam.example"
    "by_domain": """
        domaine
    """,
    # the same: "address=user*@home.example"
    "by_address": """
        adresse
        e-mail
        email
    """,
    # the same: "before=2036-12-02"
    "before": """
        avant
    """,
    # the same: "after=2036-12-01"
    "after": """
        après
        depuis
    """,
    # the same: "proof=reply"
    "proof": """
        preuve
    """,
    # good news: "OUTCOME UA 329/11 good news"
    "good": """
        bonne
        bonne nouvelle
        bonnes nouvelles
    """,
    # nobody should write any more: "OUTCOME UA 329/11 stop"
    "stop": """
        arrêt
        arrêter
        stop
    """,
    # may stand before what an email is taken as, and what became of a delivery: "TAKE 12 as SIGN UA 329/11"
    "as": """
        comme
    """,
    # became of a delivery: "RESOLVE 12 sent"
    "sent": """
        arrivé
        arrivée
        envoyé
        envoyée
        fait
        parti
        partie
    """,
    # the same: it goes again: "RESOLVE 12 again"
    "again": """
        de nouveau
        encore
        encore une fois
        à nouveau
    """,
    # the same: "RESOLVE 12 failed"
    "failed": """
        échec
        échoué
        échouée
    """,
    # the same: it need not go: "RESOLVE 12 skipped"
    "skipped": """
        laisser
        omis
        omise
    """,
    # an official's email is one: "OFFICIAL 7 answer"
    "an_answer": """
        réponse
    """,
    # the same: "OFFICIAL 7 refusal"
    "a_refusal": """
        refus
    """,
    # the same: it came, and no more: "OFFICIAL 7 receipt"
    "a_receipt": """
        accusé
        accusé de réception
    """,
    # the same: the matter is another's: "OFFICIAL 7 wrong office"
    "anothers": """
        autre personne
        autre service
    """,
    # before another address: "RESOLVE 12 again to clerk@court.example"
    "to": """
        à
    """,
}
