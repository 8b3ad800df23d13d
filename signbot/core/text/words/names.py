"""Names of the whole world: what stands in them and beside them, in whichever language."""

NAMES = {
    # stands inside a name, also in small letters: Ana "de la" Cruz
    "particle": """
        't
        abu
        af
        al
        av
        ben
        bin
        bint
        d'
        da
        das
        de
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
        i
        ibn
        ii
        iii
        iv
        jr
        jr.
        la
        las
        le
        les
        lo
        los
        o'
        san
        sr
        sr.
        st.
        ste.
        ten
        ter
        til
        und
        van
        vom
        von
        y
        zu
        zur
    """,
    # stands inside a name between two others, though sentences have it as well: Maria "do" Carmo
    "middle": """
        das
        do
        el
        le
    """,
    # stands behind a name, perhaps after a comma: Ruth Cohen, "PhD"
    "suffix": """
        csj
        dds
        dr
        e.v
        esq
        gmbh
        ii
        iii
        inc
        iv
        j.d
        jd
        jr
        llc
        ltd
        m.d
        ma
        mba
        md
        o.p
        ofm
        op
        osb
        osf
        ph.d
        phd
        prof
        rn
        rsm
        s.j
        sa
        sj
        sr
        ssj
        ssnd
    """,
    # the whole display name of a mailbox, and no person's name: "info", "your name"
    "mailbox": """
        admin
        administrator
        anonymous
        buero
        bureau
        büro
        contact
        contacto
        contato
        do not reply
        e-mail
        email
        eu
        family
        first last
        gmail
        hello
        home
        ich
        inbox
        info
        kontakt
        mail
        mail user
        mailbox
        me
        moi
        news
        newsletter
        no-reply
        none
        noreply
        null
        office
        oficina
        outlook
        posteingang
        postmaster
        root
        sales
        secretariat
        secretary
        support
        team
        test
        undisclosed
        undisclosed-recipients
        unknown
        unknown sender
        user
        vorname nachname
        webmaster
        yo
        your name
    """,
    # begins the family name, by which a list is sorted: Ana "de la" Cruz
    "family_particle": """
        a
        af
        al
        av
        bat
        ben
        bin
        bint
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
        y
        zu
        zum
        zur
    """,
    # stands second in a double given name, and is seldom a surname: Juan "Carlos" Ruiz, María "del Carmen" Soto
    "second_given": """
        alberto
        alejandra
        alejandro
        alfonso
        alicia
        amparo
        ana
        andrés
        antonia
        antonio
        araceli
        asunción
        beatriz
        belén
        carlos
        carmen
        catalina
        cecilia
        clara
        concepción
        cristina
        cristóbal
        daniel
        david
        dolores
        eduardo
        elena
        emilio
        encarnación
        enrique
        ernesto
        esperanza
        esther
        eugenia
        eva
        felipe
        fernanda
        fernando
        francisca
        francisco
        fátima
        gabriel
        gabriela
        gloria
        gonzalo
        graciela
        guadalupe
        guillermo
        gustavo
        hugo
        ignacio
        inmaculada
        inés
        isabel
        ismael
        iván
        javier
        jesús
        joaquín
        jorge
        josefa
        josefina
        josé
        juan
        juana
        julia
        julio
        julián
        leticia
        lourdes
        lucía
        luis
        luisa
        luz
        magdalena
        manuel
        manuela
        marcela
        marcos
        margarita
        mariana
        mario
        marta
        maría
        mauricio
        mercedes
        miguel
        milagros
        mónica
        natalia
        nieves
        octavio
        olga
        pablo
        patricia
        paula
        paz
        pedro
        pilar
        rafael
        ramón
        raquel
        raúl
        remedios
        ricardo
        roberto
        rocío
        rodrigo
        rosa
        rosario
        rubén
        salvador
        sandra
        santiago
        sara
        sebastián
        sergio
        silvia
        sofía
        soledad
        susana
        teresa
        valentina
        verónica
        vicente
        victoria
        virginia
        yolanda
        ángel
        ángela
        ángeles
    """,
    # before a name, left out where a list is sorted: "Dr." Ruth Cohen
    "unsorted_title": """
        bro
        brother
        dipl
        dr
        dra
        father
        fr
        frau
        herr
        hon
        ing
        lic
        miss
        mlle
        mme
        mr
        mrs
        ms
        mx
        prof
        profa
        professor
        rev
        revd
        sir
        sister
        sr
        sra
        srta
    """,
    # behind a name, left out where a list is sorted: James Brown "Jr."
    "unsorted_suffix": """
        bvm
        cps
        csc
        csj
        dds
        dmin
        esq
        filho
        fsc
        hm
        ihm
        ii
        iii
        iv
        jd
        jr
        junior
        lcsw
        mba
        md
        mdiv
        mm
        msw
        neto
        ofm
        op
        osb
        osf
        osu
        phd
        rn
        rsm
        sc
        scn
        senior
        sj
        snd
        sr
        ssj
        sssf
    """,
    # does not count where a name may have so many words: Ana "de la" Cruz "y" López
    "uncounted": """
        a
        ab
        abu
        af
        al
        ap
        av
        ben
        bin
        bint
        binti
        d
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
        of
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
        dr
        dra
        fam
        fr
        hr
        ing
        jr
        lic
        mlle
        mme
        mr
        mrs
        ms
        no
        nr
        ph
        prof
        rev
        sr
        sra
        srta
        st
        sta
        ste
        sto
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
        als
        as
        assinado
        assinado por
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
        from
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
    # somebody says who they are: "My name is" Ruth Cohen
    "introduces": """
        chamo-me
        eu me chamo
        eu sou
        i am
        i'm
        ich bin
        ich heisse
        ich heiße
        ik ben
        ik heet
        il mio nome è
        it is
        it's
        je m'appelle
        je suis
        jestem
        me chamo
        me llamo
        mein name ist
        mein name schreibt sich
        meu nome se escreve
        meu nome é
        mi chiamo
        mi nombre es
        mi nombre se escribe
        mijn naam is
        mon nom est
        mon nom s'écrit
        my full name is
        my name is
        my name is spelled
        my name is spelt
        my name is written
        my name's
        nazywam się
        o meu nome escreve-se
        o meu nome é
        sou
        soy
        this is
        yo me llamo
        yo soy
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
    # somebody says where they live: and "I live in" Hudson
    "lives_in": """
        abito a
        i am from
        i live in
        i'm from
        ich lebe in
        ich wohne in
        ik woon in
        j'habite
        j'habite à
        je suis de
        je vis à
        lebe in
        living in
        mieszkam w
        moro em
        resident of
        resido en
        sou de
        soy de
        vivo a
        vivo em
        vivo en
        wohne in
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
}
