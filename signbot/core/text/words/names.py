"""Names of the whole world: what stands in them and beside them, in whichever language."""

NAMES = {
    # stands inside a name, also in small letters: Ana "de la" Cruz
    "particle": """
        't
        a
        ab
        abu
        af
        al
        ap
        arap
        av
        ben
        bin
        bint
        binti
        bte
        d
        d'
        da
        das
        de
        degli
        dei
        del
        della
        den
        der
        des
        di
        do
        dos
        du
        e
        el
        ferch
        i
        ibn
        in
        la
        las
        le
        les
        lo
        los
        mac
        nic
        o
        o'
        of
        ole
        op
        san
        t
        te
        ten
        ter
        the
        til
        und
        van
        vom
        von
        wa
        y
        zu
        zum
        zur
        à
        آل
        أبو
        ابن
        بن
        بنت
    """,
    # stands inside a name between two others, though sentences have it as well: Maria "do" Carmo
    "middle": """
        das
        do
        el
        le
    """,
    # stands behind a name, however it is written, perhaps after a comma: Sammy Davis "Jr."
    "generation": """
        esq
        esquire
        filho
        fils
        hijo
        ii
        iii
        iv
        jnr
        jr
        jun
        junior
        júnior
        neto
        père
        sen
        senior
        snr
        sobrinho
        sr
        v
        vi
    """,
    # stands behind a name without a comma, too; behind one, more are told by their shape: Ruth Cohen "MD"
    "credential": """
        aud
        ba
        bs
        bsc
        bvm
        cbe
        cfa
        cfc
        cm
        cpa
        csj
        dds
        dipl
        dmd
        do
        dphil
        dvm
        edd
        fsc
        ihm
        ing
        jd
        kbe
        kc
        lcsw
        lic
        lmft
        lpc
        lpn
        ma
        mba
        mbe
        md
        mdiv
        meng
        mep
        mfa
        mm
        mp
        mpa
        mph
        mphil
        mpp
        msw
        np
        obe
        obl
        oblate
        ocarm
        ocd
        ocist
        ocso
        od
        ofm
        ofmcap
        ofmconv
        omi
        op
        osa
        osb
        osc
        osf
        osu
        ot
        pa
        pe
        phd
        psyd
        pt
        qc
        rdn
        ret
        rn
        rscj
        rsm
        scj
        sdb
        sj
        sm
        snd
        ssj
        ssnd
        svd
        tor
    """,
    # behind the name of a firm, perhaps after a comma: Acme, "Inc."
    "firm": """
        ab
        ag
        aps
        as
        bv
        co
        corp
        e.v
        gmbh
        inc
        kg
        llc
        ltd
        ltda
        nv
        oy
        plc
        sa
        sarl
        srl
    """,
    # ("MD" right behind a name is a doctor)
    "region": """
        ab
        act
        ak
        al
        ar
        az
        bc
        ca
        cdmx
        co
        ct
        dc
        de
        df
        dprk
        drc
        eu
        fl
        ga
        gb
        gbr
        hi
        ia
        id
        il
        in
        ks
        ksa
        ky
        la
        ma
        mb
        me
        mex
        mg
        mi
        mn
        mo
        ms
        mt
        nb
        nc
        nd
        ne
        nh
        nj
        nl
        nm
        ns
        nsw
        nt
        nu
        nv
        ny
        nyc
        oh
        ok
        on
        or
        pa
        pe
        png
        pr
        prc
        qc
        qld
        ri
        rj
        rs
        rsa
        sc
        sd
        sf
        sk
        sp
        tas
        tn
        tx
        uae
        uk
        usa
        ut
        va
        vic
        vt
        wa
        wi
        wv
        wy
        yt
    """,
    # in which somebody wants to be spoken of; with a slash between two of them: "she"/"her"
    "pronoun": """
        all
        any
        dela
        dele
        delu
        deren
        dey
        die
        diens
        ela
        ele
        ella
        ellas
        elle
        elles
        ellos
        ellx
        elu
        elx
        em
        er
        esso
        ey
        haar
        ham
        han
        he
        hem
        hen
        hende
        henne
        her
        hers
        herself
        hij
        him
        himself
        his
        hon
        honom
        hun
        hän
        iel
        ielle
        ihm
        ihn
        ihr
        ihre
        il
        jego
        jej
        lei
        leur
        loro
        lui
        on
        ona
        one
        oni
        ono
        she
        sie
        their
        theirs
        them
        they
        xe
        xem
        xier
        ze
        zij
        zir
        zirs
        él
        вона
        він
        его
        её
        його
        он
        она
        они
        її
    """,
    # behind the first name in a directory of a government or an army: DOE, Jane "CIV" USARMY
    "service": """
        army
        arng
        capt
        civ
        col
        cpl
        ctr
        dod
        ens
        foreign
        gov
        ltc
        ltcol
        maj
        mil
        navy
        ng
        pfc
        sgt
        spc
        ssg
        usaf
        usar
        usarmy
        uscg
        usmc
        usn
        ussf
    """,
    # of such words and small ones the display name of a mailbox is made, and no person's: "out of office"
    "mailbox": """
        absence
        absent
        abwesend
        abwesenheit
        account
        accounts
        admin
        administration
        administrator
        alerts
        annulé
        anonymous
        anulada
        anulado
        asistencia
        ausencia
        ausente
        auto
        automated
        automatic
        autoreply
        away
        beantwoorden
        biuro
        bot
        buero
        bureau
        büro
        cancelado
        cancelled
        client
        cliente
        clients
        company
        contact
        contacto
        contato
        correo
        courriel
        customer
        customers
        daemon
        deceased
        deleted
        department
        desk
        donotreply
        duplicate
        e-mail
        email
        empresa
        end
        equipe
        equipo
        error
        escritório
        eu
        expired
        fake
        feedback
        forged
        front
        frontdesk
        gesperrt
        gmail
        group
        groupe
        gruppe
        guest
        help
        helpdesk
        home
        hotline
        ich
        inbox
        info
        información
        information
        informations
        infos
        io
        kontakt
        kunde
        kundendienst
        kundenservice
        list
        mail
        mailbox
        mailer
        mailer-daemon
        mailing
        manager
        marketing
        me
        member
        members
        message
        messages
        messenger
        moi
        news
        newsletter
        no-reply
        none
        noreply
        notification
        notifications
        null
        office
        oficina
        online
        orders
        outlook
        owner
        posteingang
        postfach
        postmaster
        pressestelle
        reception
        recipient
        recipients
        redacted
        redaktion
        rejected
        reply
        respuesta
        robot
        root
        réponse
        sales
        scam
        secretaria
        secretariat
        secretary
        secretaría
        sekretariat
        sender
        server
        service
        services
        servicio
        servizio
        shop
        soporte
        spam
        staff
        store
        suporte
        support
        suspended
        system
        team
        test
        testing
        undisclosed
        undisclosed-recipients
        ungültig
        unknown
        update
        updates
        urlaub
        user
        username
        usuario
        utente
        utilisateur
        vacaciones
        vacances
        vacation
        voicemail
        void
        webmail
        webmaster
        website
        yo
        zentrale
        équipe
    """,
    # what forms ask for, where no table has DETAILS; with small words alone it is nobody's name: "ditt namn"
    "blank_field": """
        adınız
        efternamn
        efternavn
        etternavn
        etunimi
        firstname
        fornavn
        fullname
        förnamn
        handtekening
        initials
        isim
        jméno
        kaupunki
        keresztnév
        lastname
        město
        namn
        navn
        nickname
        nimi
        nombrecompleto
        nume
        név
        oraș
        podpis
        prenume
        příjmení
        signatory
        signer
        soyad
        soyadınız
        sukunimi
        username
        vezetéknév
        vollname
        város
        ülke
        şehir
        şehriniz
        επώνυμο
        πόλη
        χώρα
        όνομα
        город
        имени
        имя
        країна
        місто
        організація
        отчество
        подпись
        прізвище
        страна
        фамилия
        ім'я
        מדינה
        עיר
        שם
        اسم
        اسمك
        الاسم
        البلد
        المدينة
        مدينتك
        お名前
        ご氏名
        名前
        名字
        国家
        城市
        姓名
        氏名
        都市
        도시
        성명
        성함
        이름
    """,
    # around what a form asks for: name "goes here", "example" name
    "blank": """
        aqui
        aquí
        beispiel
        ejemplo
        esempio
        example
        exemple
        exemplo
        goes
        here
        muster
        tu
        voorbeeld
    """,
    # begins the family name, by which a list is sorted: Ana "de la" Cruz
    "family_particle": """
        a
        af
        al
        arap
        av
        bat
        ben
        bin
        bint
        binti
        bte
        da
        das
        de
        dei
        del
        della
        den
        der
        des
        di
        do
        dos
        du
        e
        el
        ibn
        la
        las
        le
        lo
        los
        ole
        op
        ten
        ter
        the
        tot
        und
        van
        vande
        vander
        vom
        von
        wa
        y
        zu
        zum
        zur
    """,
    # before a name, left out where a list is sorted: "Dr." Ruth Cohen
    "unsorted_title": """
        archbishop
        bishop
        bro
        broeder
        brother
        bruder
        captain
        colonel
        dipl
        docteur
        doctor
        doctora
        don
        dottor
        dottoressa
        doutor
        doutora
        doña
        dr
        dra
        father
        fr
        fra
        frau
        fray
        frère
        general
        hermana
        hermano
        herr
        hon
        imam
        ing
        irmã
        irmão
        judge
        lic
        madre
        miss
        mlle
        mme
        mother
        mr
        mrs
        ms
        mx
        padre
        pater
        prof
        profa
        professor
        rabbi
        rev
        revd
        schwester
        senator
        siostra
        sir
        sister
        soeur
        sor
        sr
        sra
        srta
        suor
        sœur
        zuster
    """,
    # a dot may join it to the name behind it, and makes no domain of the two: "St".John
    "joined_title": """
        abg
        arq
        bro
        dipl
        dr
        dra
        fr
        hon
        ing
        jr
        lic
        ma
        mag
        mgr
        mlle
        mme
        mo
        mr
        mrs
        ms
        msgr
        pe
        pr
        prof
        rev
        sis
        sr
        sra
        srta
        st
        sta
        ste
        sto
    """,
    # a title with a dot inside, and no domain: "sig.ra" Bianchi
    "dotted_title": """
        avv.ssa
        dott.ssa
        prof.ssa
        sig.na
        sig.ra
    """,
    # the full stop behind it ends no sentence: "Dr." Ruth Cohen
    "abbreviation": """
        abp
        adm
        alf
        alm
        amb
        ant
        archbp
        att
        atty
        avv
        benj
        bp
        br
        brig
        cap
        capt
        cdr
        cel
        chas
        cmdr
        cnel
        col
        cpl
        danl
        dguez
        dhr
        dip
        dn
        dott
        dña
        edw
        eng
        enga
        esq
        exma
        exmo
        fam
        fca
        fco
        fdez
        fdo
        gen
        geo
        geom
        glez
        gmez
        gob
        gov
        gral
        gtz
        gzlez
        hdez
        hna
        hno
        hr
        ilma
        ilmo
        ir
        jas
        jos
        ks
        lcol
        lt
        ltc
        maj
        mej
        mevr
        mons
        mtnez
        mtz
        no
        nr
        pbro
        ph
        pres
        profa
        pte
        pvt
        pz
        rag
        rdz
        rguez
        robt
        rvda
        rvdo
        saml
        sdo
        sen
        sgt
        sgto
        sig
        sigg
        supt
        ten
        thos
        tte
        vda
        wm
    """,
    # joins two names, or two first names before one family name: Ann "and" Bob Lee
    "joins": """
        &
        +
        and
        e
        en
        et
        i
        ja
        och
        og
        oraz
        und
        ve
        y
        и
        та
    """,
    # of these, those that also stand within one name, so that what they join must be whole names: Ortega "y" Gasset
    "joins_within": """
        e
        en
        i
        ja
        ve
        y
        и
    """,
    # says that the name of whoever signs follows: "signed by" Ruth Cohen
    "says_name": """
        a nombre de
        als
        as
        assinado
        assinado por
        auf den namen
        by
        com o nome
        com o nome de
        comme
        como
        con el nombre
        con el nombre de
        fdo
        firmado
        firmado por
        firmato
        firmato da
        gez
        gezeichnet
        name
        namens
        nom
        nombre
        nome
        ondertekend
        podpisano
        signed
        signed by
        signé
        signé par
        sous le nom
        sous le nom de
        under the name
        under the name of
        unter dem namen
        with the name
    """,
    # says what somebody else wants: my wife "wants" to sign
    "they_want": """
        chce
        chciałaby
        chciałby
        desea
        deseja
        desidera
        gostaria
        gustaría
        möchte
        quer
        querría
        quiere
        souhaite
        veut
        vorrebbe
        voudrait
        vuole
        wants
        wil
        will
        wishes
        wünscht
    """,
    # speaks to whoever reads, between commas, and says nothing of anybody: yes, "dear", go ahead
    "addressed": """
        amici
        amico
        amiga
        amigas
        amigo
        amigos
        boss
        bro
        brother
        buddy
        capo
        cara
        caro
        chica
        chico
        chéri
        chérie
        compañera
        compañero
        compañeros
        copain
        copine
        dear
        dearie
        filha
        filho
        folks
        freunde
        friend
        friends
        galera
        gente
        guapa
        guapo
        guys
        hermana
        hermano
        hija
        hijo
        hombre
        honey
        joven
        kollegen
        lad
        lass
        leute
        liebe
        lieber
        love
        ma'am
        madam
        madame
        mademoiselle
        man
        mann
        mano
        mate
        mesdames
        messieurs
        mija
        mijo
        monsieur
        moça
        moço
        muchacha
        muchacho
        mujer
        pal
        pessoal
        querida
        querido
        senhor
        senhora
        senhores
        señor
        señora
        señores
        señorita
        signora
        signore
        sir
        sister
    """,
    # does nothing of its own will, so that who is none says nothing of a wish: that was me, not a "robot"
    "machine": """
        automaat
        automat
        bot
        bots
        computador
        computadora
        computer
        macchina
        machina
        machine
        maschine
        maszyna
        máquina
        ordenador
        ordinateur
        robot
        robota
        robotem
        roboter
        robots
        robozinho
        robô
        spambot
        spammer
    """,
    # says that somebody else follows, for whom the writer speaks: "for" Ruth Cohen
    "for_others": """
        au nom de
        dla
        em nome de
        en nombre de
        for
        für
        im namen von
        in the name of
        on behalf of
        para
        per
        por
        pour
        voor
        w imieniu
    """,
    # says that somebody signs beside the writer: my wife Ann Lee "too"
    "also": """
        also
        anche
        as
        auch
        aussi
        ebenfalls
        ebenso
        eveneens
        genauso
        gleichfalls
        idem
        igual
        igualmente
        likewise
        ook
        pareil
        pareillement
        pure
        również
        so
        también
        também
        też
        too
        également
    """,
    # stands before a name that says what went before: mein Name, "also" Ute Krause
    "that_is": """
        also
        namely
        nämlich
        sprich
    """,
    # stands before the name of whoever closes a letter: "Ihre" Roswitha Engel
    "closes_as": """
        dein
        deine
        euer
        eure
        ihr
        ihre
    """,
    # a name follows, certainly: "My name is" Ruth Cohen
    "introduces": """
        a saber
        assino como
        c'est à dire
        c'est-à-dire
        chamo-me
        cioè
        czyli
        d. h.
        d.h.
        das ist
        dat is
        dat wil zeggen
        es decir
        esto es
        eu me chamo
        firmo come
        firmo como
        full name
        i am called
        i am signing as
        i sign as
        i.e.
        ich heisse
        ich heiße
        ich unterschreibe als
        ik heet
        il mio nome è
        isto é
        je m'appelle
        je signe comme
        je signe sous le nom de
        me chamo
        me llamo
        meaning
        mein name ist
        mein name schreibt sich
        meu nome se escreve
        meu nome é
        mi chiamo
        mi nombre es
        mi nombre se escribe
        mianowicie
        mijn naam is
        mon nom est
        mon nom s'écrit
        my full name is
        my name is
        my name is spelled
        my name is spelt
        my name is written
        my name's
        namelijk
        namely
        nazywam się
        nom complet
        nombre completo
        nome completo
        nämlich
        o meu nome escreve-se
        o meu nome é
        o sea
        ossia
        ou seja
        print my name as
        put my name as
        signing as
        that is
        that means
        to jest
        to znaczy
        vale a dire
        write my name as
        yo me llamo
        à savoir
    """,
    # stands among these words where the name is a new one: my name is "now" Ruth Cohen
    "now": """
        adesso
        agora
        ahora
        désormais
        inzwischen
        jetzt
        maintenant
        mittlerweile
        now
        nu
        nun
        ora
        teraz
    """,
    # a name follows, or what somebody is: "I am" Ruth Cohen, "I am" Roman Catholic
    "presents": """
        aqui quem escreve é
        aqui quem fala é
        aqui é
        aqui é a
        aqui é o
        aquí
        aquí está
        c'est
        c'est de la part de
        c'est moi
        da parte de
        da parte di
        das ist
        das ist von
        de la part de
        de parte de
        dit is van
        es
        es de parte de
        est
        eu sou
        habla
        here is
        hier
        hier is
        hier ist
        hier schreibt
        hier spricht
        i am
        i'm
        ich bin
        ich bin der
        ich bin die
        ich bin es
        ici
        ik ben
        ik ben het
        im
        io sono
        is
        ist
        it is
        it is from
        it is me
        it's
        it's me
        its
        je suis
        jest
        jestem
        jesteśmy
        le escribe
        les escribe
        met
        moi c'est
        mówi
        nous sommes
        qui è
        siamo
        somos
        sono
        sono il
        sono la
        sou
        sou a
        sou eu
        sou o
        soy
        soy el
        soy la
        soy yo
        this is
        this is from
        to ja
        tutaj
        we are
        wij zijn
        wir sind
        yo soy
        z tej strony
        è
        é
    """,
    # a first name, and what somebody is: I am "Roman" Catholic
    "creed": """
        christian
        roman
    """,
    # belongs to the writer, as those do for whom they speak: and "my" husband, Bob Lee
    "mine": """
        ma
        mein
        meine
        meinem
        meinen
        meiner
        mes
        meu
        meus
        mi
        mia
        mie
        miei
        mijn
        mijne
        minha
        minhas
        mio
        mis
        moich
        moja
        moje
        mojego
        mojej
        mojemu
        mon
        my
        mój
        nos
        nossa
        nossas
        nosso
        nossos
        nostra
        nostri
        nostro
        notre
        nuestra
        nuestras
        nuestro
        nuestros
        ons
        onze
        our
        unser
        unsere
        unserem
        unseren
        unserer
    """,
    # turns what was said: sign, "but" not with my name
    "turns": """
        aber
        but
        ma
        maar
        mais
        mas
        pero
    """,
    # a place follows, and no name need stand before it: "from" Dakar
    "comes_from": """
        aus
        d'
        da
        de
        desde
        do
        du
        from
        uit
    """,
    # begins the name of a place: "La" Paz
    "article": """
        el
        la
        las
        le
        les
        los
        os
        san
        santa
        santo
        são
    """,
    # stands inside the name of a place: Rio "de" Janeiro
    "of_place": """
        am
        an
        da
        das
        de
        del
        der
        di
        do
        dos
        du
        la
        las
        los
        sur
    """,
    # a place follows, behind a whole name: Ruth Cohen "from" Dakar
    "from_place": """
        aus
        desde
        from
        in
        of
        uit
        z
    """,
    # a place follows, behind a name and a comma: Ruth Cohen, "de" Rosario
    "from_place_apart": """
        a
        at
        aus
        d'
        da
        das
        de
        desde
        di
        do
        du
        em
        en
        from
        in
        of
        te
        uit
        w
        z
        à
    """,
    # the writer says where they live: and "I live in" Hudson
    "i_live_in": """
        abito a
        i am from
        i live in
        i'm from
        ich komme aus
        ich lebe in
        ich wohne in
        ik woon in
        j'habite
        j'habite à
        je suis de
        je vis à
        lebe ich in
        lebe in
        mieszkam w
        moro em
        resido en
        sou de
        soy de
        vivo a
        vivo em
        vivo en
        wohne ich in
        wohne in
        woon ik in
    """,
    # somebody lives there: Mary Smith, "resident of" Hudson
    "lives_in": """
        living in
        resident of
        wohnhaft in
    """,
    # begins a wish that the name be not printed: "not with my" real name
    "withholds": """
        nicht mit meinem
        nicht unter meinem
        niet met mijn
        niet onder mijn
        no bajo mi
        no con mi
        non con il mio
        not by my
        not in my
        not under my
        not using my
        not with my
        não com meu
        não com o meu
        ohne meinen
        pas avec mon
        pas sous mon
        sans mon
        sem meu
        sem o meu
        senza il mio
        sin mi
        without my
        without using my
        zonder mijn
    """,
    # the name that is not to be printed, which may be said to be the real one: not with my "real name"
    "own_name": """
        actual name
        echte naam
        echten namen
        full name
        naam
        name
        namen
        nom
        nombre
        nombre real
        nombre verdadero
        nome
        nome real
        nome verdadeiro
        nome vero
        real name
        richtigen namen
        true name
        verdadeiro nome
        verdadero nombre
        vero nome
        vrai nom
    """,
    # before the name of several, in the plural: "The" Kowalczyks
    "of_several": """
        die
        las
        los
        os
        the
    """,
    # names a house or a group, from whose mailbox one of them writes: Casa Amiga "Community"
    "house": """
        abbey
        abogados
        advogados
        apotheke
        asociacion
        asociados
        associacao
        associates
        association
        associes
        atelier
        avocats
        bakery
        biblioteca
        bibliothek
        bibliotheque
        boulangerie
        boutique
        buchhandlung
        bufete
        bureau
        cafe
        casa
        center
        centre
        centro
        church
        clase
        classe
        clinic
        clinica
        clinique
        club
        comite
        committee
        communaute
        community
        comunidad
        comunidade
        comunita
        convent
        convento
        despacho
        diocese
        drogaria
        ecole
        eglise
        empresa
        entreprise
        escola
        escritorio
        escuela
        famiglia
        familia
        familie
        famille
        family
        farmacia
        firma
        fondation
        foundation
        fundacao
        fundacion
        gbr
        gemeinde
        gmbh
        group
        groupe
        grupo
        gruppe
        haus
        hermanas
        hospital
        hotel
        house
        iglesia
        igreja
        inc
        irmas
        kanzlei
        kirche
        klasse
        kloster
        laden
        librairie
        library
        libreria
        livraria
        llc
        loja
        ltd
        maison
        ministry
        monastery
        museum
        office
        oficina
        oficinas
        padaria
        panaderia
        parish
        paroisse
        paroquia
        parroquia
        pfarrei
        pharmacie
        pharmacy
        praxis
        rechtsanwalte
        restaurant
        school
        schule
        schwestern
        shop
        sindicat
        sindicato
        sisters
        society
        soeurs
        studio
        syndicat
        team
        tienda
        turma
        union
        universidad
        university
        verein
        verlag
        weltladen
        werkstatt
    """,
    # behind a code or a word for a letter, what it is about follows: UA 329/11 "concerning" the lawyer in Mexico
    "about": """
        about
        acerca
        betreffend
        betreffende
        betreffs
        bezüglich
        concernant
        concerning
        dotycząca
        dotyczący
        inzake
        over
        propos
        re
        referente
        regarding
        relatif
        relativa
        relative
        relativo
        respecto
        respeito
        riguardante
        riguardo
        sobre
        sprawie
        sujet
        sur
        wegen
        über
    """,
    # what somebody is follows, where no table has its words; else a condition: Dutch "als" arts
    "role": """
        als
    """,
    # says that the writer signs as well as who is named: "with" my wife's name
    "along": """
        also
        auch
        aussi
        avec
        com
        con
        met
        mit
        también
        também
        too
        with
    """,
    # what is called for, with a capital: no name begins so, and no place: "Free" Palestine
    "calls": """
        abolish
        amor
        amour
        basta
        bring
        derechos
        direitos
        droits
        free
        freedom
        freiheit
        frieden
        genug
        gerechtigkeit
        giustizia
        hope
        justice
        justicia
        justiça
        liberdade
        liberen
        liberi
        libertad
        libertem
        libertà
        liberté
        libérez
        liebe
        love
        menschenrechte
        pace
        paix
        paz
        peace
        pokój
        release
        rights
        save
        shame
        solidaridad
        solidariedade
        solidarity
        solidarität
        solidarité
        sprawiedliwość
        stop
        stopp
        viva
        vivan
        vive
        vrede
        vrijheid
        wolność
    """,
    # the writer, beside whom somebody else signs: "me" and Bob Lee
    "writer": """
        eu
        ich
        ik
        io
        me
        mich
        mig
        mij
        mim
        mnie
        moi
        myself
        mí
        siebie
        yo
    """,
    # says that it is not the letter that was named: the "other" one
    "another": """
        altra
        altre
        altri
        altro
        ander
        andere
        anderen
        anderer
        another
        autre
        autres
        inna
        innej
        inni
        inny
        innych
        innymi
        inną
        other
        others
        otra
        otras
        otro
        otros
        outra
        outras
        outro
        outros
    """,
    # before a letter that is one too many: yet "another" letter that changes nothing
    "one_more": """
        ancora
        encore
        jeszcze
        mais
        more
        más
        noch
        nog
    """,
    # asks somebody to do it themselves, where the writer is not in it: "I ask" you to sign UA 329/11
    "asking": """
        ask
        asking
        beg
        begging
        bitte
        bitten
        chiediamo
        chiedo
        conjure
        demande
        demandons
        encarezco
        ersuche
        ersuchen
        imploro
        pedimos
        peço
        pido
        preghiamo
        prego
        prie
        prions
        prosimy
        proszę
        request
        requesting
        rogamos
        rogo
        ruego
        solicitamos
        solicito
        suplico
        supplie
        verzoek
        verzoeken
        vraag
        vragen
        أرجو
        أطلب
        نرجو
        نطلب
    """,
    # whom it asks: I ask "you" to sign, Spanish pido "que" firmen
    "asked": """
        che
        dich
        euch
        je
        jullie
        lhe
        lhes
        państwa
        que
        sie
        t'
        te
        that
        ti
        u
        vi
        vous
        was
        you
        منك
        منكم
    """,
    # thanks beforehand, and a kindness asked for: I would be "grateful" if you had the "kindness" to add my name
    "thankful": """
        agradeceremos
        agradeceria
        agradecería
        agradeceríamos
        agradecida
        agradecido
        amabilidad
        amabilité
        appreciate
        avessero
        avessi
        bondad
        bondade
        bonté
        dankbaar
        dankbar
        erkentelijk
        freundlich
        freundlichkeit
        gentileza
        gentilezza
        gentillesse
        grata
        grateful
        grato
        gré
        güte
        kindness
        lieb
        nett
        obliged
        obligé
        obligée
        reconnaissant
        reconnaissante
        riconoscente
        thankful
        tivessem
        tuviera
        tuvieran
        tuviesen
        verbunden
        verplicht
        vriendelijkheid
        wdzięczna
        wdzięczny
    """,
    # stands for the letter, and never before a noun as `this` may: sign "it" and tell my friends
    "stands_alone": """
        ceci
        cela
        celle-ci
        ello
        es
        eso
        esto
        isso
        isto
        it
        one
        ça
    """,
    # a cry for itself; within a wish, another time or none: sign me up "never again"
    "never_again": """
        jamais plus
        mai più
        never again
        nie mehr
        nie wieder
        niemals mehr
        niemals wieder
        nigdy więcej
        nooit meer
        nooit weer
        nunca mais
        nunca más
        plus jamais
    """,
    # before a name, how it is to be printed: please list me "as" Ann Lee
    "as": """
        als
        as
        come
        comme
        como
        jako
    """,
    # says how somebody wants a name to read: I would "prefer" it read Ann Lee
    "prefers": """
        bevorzuge
        prefer
        preferirei
        preferiria
        preferiría
        preferisco
        prefiero
        prefiro
        préfère
        préférerais
        wolę
    """,
    # makes a noun of what stands behind it: "a" big yes from me
    "indefinite": """
        a
        an
        een
        ein
        eine
        einen
        um
        uma
        un
        una
        une
        uno
    """,
    # before a time, it makes another time of a wish: I sign "after" Easter
    "afterwards": """
        after
        après
        após
        depois
        después
        dopo
        nach
        po
    """,
    # makes another time of what stands before it: I sign the "day" you pay, at the "end" of the month
    "times": """
        abend
        an
        anni
        anno
        année
        années
        ano
        anos
        augenblick
        avond
        año
        años
        dag
        dagen
        day
        days
        dia
        dias
        dni
        dzień
        día
        días
        einde
        end
        ende
        evening
        fim
        fin
        final
        finales
        fine
        giorni
        giorno
        instant
        instante
        jaar
        jahr
        jahre
        jahres
        jour
        journée
        jours
        koniec
        końcu
        maand
        maanden
        manhã
        matin
        mattina
        mañana
        mes
        mese
        meses
        mesi
        miesiąc
        miesiąca
        minute
        minutes
        minuto
        mois
        moment
        momento
        monat
        monate
        monats
        month
        months
        morgen
        morning
        mês
        nacht
        night
        noc
        noche
        noite
        notte
        nuit
        rok
        roku
        semaine
        semaines
        semana
        semanas
        sera
        settimana
        settimane
        soir
        soirée
        tag
        tage
        tags
        tarde
        tydzień
        tygodnia
        tygodnie
        week
        week-end
        weekend
        weeks
        weken
        wieczór
        woche
        wochen
        wochenende
        year
        years
    """,
    # in time, and no condition: sign me up "before" I forget
    "earlier": """
        antes
        avant
        before
        bevor
        ehe
        prima
        voordat
        zanim
    """,
    # with a time or a reason behind it, makes a condition of it: I "only" sign after reading the letter
    "exclusive": """
        alleen
        apenas
        enkel
        jedynie
        nur
        only
        seulement
        slechts
        solamente
        solo
        soltanto
        somente
        só
        sólo
        tylko
        unicamente
        uniquement
        únicamente
        فقط
    """,
    # asks for a place: I could not find "where" to sign
    "where": """
        donde
        dove
        dónde
        gdzie
        onde
        où
        waar
        where
        wo
    """,
    # the first word of what is said of a letter that somebody backs with their name: I "support" this with my name
    "backs": """
        apoiamos
        apoio
        apoyamos
        apoyo
        appoggiamo
        appoggio
        approuve
        appuie
        appuyons
        avalo
        back
        befürworte
        befürworten
        bekräftige
        bekräftigen
        cautionne
        endorse
        endosse
        endosso
        onderschrijf
        onderschrijven
        ondersteun
        ondersteunen
        popieram
        popieramy
        respaldamos
        respaldo
        second
        secundo
        sostengo
        sosteniamo
        sottoscrivo
        soutenons
        soutiens
        stand
        stehe
        stehen
        steun
        steunen
        subscrevo
        support
        suscribo
        trage
        unterstütze
        unterstützen
        uphold
        wspieram
        wspieramy
    """,
    # by what it is backed: I support this "with" my name
    "by_means": """
        avec
        by
        com
        con
        door
        durch
        mediante
        met
        mit
        par
        por
        through
        tramite
        with
        z
    """,
    # has or sees something, in the form behind another verb: I want to "see" my name on it
    "sees": """
        avere
        avoir
        encontrar
        find
        finden
        get
        haben
        have
        hebben
        leer
        leggere
        ler
        lesen
        lezen
        lire
        mieć
        read
        see
        sehen
        tener
        ter
        trouver
        trovare
        vedere
        ver
        vinden
        voir
        weten
        widzieć
        wissen
        zien
    """,
    # what may still be open for a name: if it is still "open"
    "still_open": """
        aberta
        abertas
        aberto
        abierta
        abiertas
        abierto
        aperta
        aperto
        geöffnet
        laufen
        läuft
        mogelijk
        możliwe
        möglich
        offen
        open
        opened
        otwarta
        otwarte
        otwarty
        ouvert
        ouverte
        ouvertes
        posible
        possibile
        possible
        possível
        running
    """,
    # what may be over: if it is not "late", if it has not been "sent" yet, if there is "time" yet
    "over": """
        abgelaufen
        abgeschickt
        abgeschlossen
        acabó
        cerrada
        cerrado
        cerró
        chiusa
        chiuso
        clos
        close
        closed
        czas
        czasu
        draußen
        encerrada
        encerrado
        enviada
        enviado
        enviaron
        envoyé
        envoyée
        expedida
        expédié
        expédiée
        fechada
        fechado
        fermé
        fermée
        fertig
        finished
        geschlossen
        gesloten
        gone
        inviata
        inviato
        laat
        late
        mandada
        mandado
        out
        over
        parti
        partie
        partita
        partito
        partiu
        passé
        posted
        późno
        raus
        saiu
        salido
        salió
        scaduta
        seguiu
        sent
        spedita
        spedito
        spät
        tard
        tarde
        tardi
        tempo
        temps
        terminado
        terminou
        terminée
        tiempo
        tijd
        time
        unterwegs
        vencido
        versandt
        verschicket
        verschickt
        verstuurd
        verzonden
        voorbij
        vorbei
        weg
        wysłana
        wysłano
        wysłany
        zamknięta
        zamknięty
        zeit
    """,
    # until now: not "yet"
    "yet": """
        ainda
        ancora
        aún
        encore
        jeszcze
        noch
        nog
        still
        todavía
        yet
    """,
    # two of them: put me on "both"
    "count_2": """
        allebei
        ambas
        ambedue
        ambos
        beide
        beiden
        beides
        both
        deux
        dois
        dos
        duas
        due
        dwa
        dwie
        entrambe
        entrambi
        oba
        obie
        obydwa
        obydwie
        twee
        two
        zwei
        zweien
    """,
    # three: sign all "three"
    "count_3": """
        drei
        dreien
        drie
        three
        tre
        tres
        trois
        trzy
        três
    """,
    # four: sign all "four"
    "count_4": """
        cuatro
        cztery
        four
        quatre
        quatro
        quattro
        vier
        vieren
    """,
    # you who read have it: you "have" my support
    "has": """
        as
        avete
        avez
        got
        ha
        haben
        habt
        hai
        hast
        have
        heb
        hebben
        hebt
        macie
        mają
        masz
        tem
        tens
        tenéis
        tenés
        tiene
        tienen
        tienes
        têm
    """,
    # signed, as whoever did it tells: I "signed" it last week; alone beside a code it signs: "signed"! UA 329/11
    "signed": """
        aderito
        adherí
        assinado
        assinei
        cosigned
        cosigné
        firmado
        firmato
        firmé
        getekend
        gezeichnet
        mitgezeichnet
        ondertekend
        podpisaliśmy
        podpisałam
        podpisałem
        signed
        signé
        signée
        sottoscritto
        souscrit
        subscrevi
        subscrito
        suscribí
        suscrito
        unterschrieben
        unterzeichnet
    """,
    # what my name "may" do
    "may_be": """
        can
        darf
        debe
        deve
        doit
        dürfte
        kann
        mag
        may
        moet
        może
        muss
        must
        peut
        pode
        podem
        poderá
        podría
        potrà
        pourra
        powinno
        puede
        pueden
        può
        shall
        should
        soll
        will
    """,
    # theirs, as a name that stands there: add mine under "hers"
    "hers": """
        dela
        delas
        dele
        deles
        demais
        demás
        hare
        hers
        his
        ihrem
        ihren
        ihrer
        jego
        jej
        rest
        seinem
        seinen
        sien
        sienne
        siennes
        siens
        sua
        sue
        suoi
        suya
        suyas
        suyo
        suyos
        theirs
        zijne
        übrigen
    """,
    # what has come about: my name "already" stands there
    "already": """
        al
        already
        bereits
        déjà
        già
        już
        já
        reeds
        schon
        ya
    """,
    # what comes behind something else: change it, "then" I sign
    "then": """
        allora
        alors
        daarna
        dan
        dann
        depois
        ensuite
        entonces
        então
        luego
        poi
        potem
        then
        wtedy
    """,
    # German and Dutch, who they are: those "who" sign
    "relative": """
        der
        die
        welche
        wie
    """,
    # without more, puts a name onto a letter: I want to "be" on it
    "stands": """
        aparecer
        apparaître
        appear
        be
        być
        comparire
        constar
        erscheinen
        essere
        estar
        feature
        ficar
        figurar
        figurare
        figure
        figurer
        figurować
        go
        ir
        salir
        sein
        staan
        stand
        stehen
        widnieć
        zijn
        être
    """,
}
