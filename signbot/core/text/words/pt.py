"""Portuguese: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (a minha|minha) assinatura (à|na|para|vai)
        (acrescentem|acrescente|acrescenta|acrescentar) (|o |a )(meu nome|minha assinatura)
        (adicionem|adicione|adiciona|adicionar|incluam|inclua|inclui|incluir) (|o |a )(meu nome|minha assinatura)
        (bota|botem|bote|botar|ponha|ponham|põe) (|o |a )(meu nome|minha assinatura)
        (coloquem|coloque|coloca|colocar) (|o |a )(meu nome|minha assinatura)
        (com|) a minha assinatura
        (contem|conte|podem contar) com a minha assinatura
        (envio|mando|deixo|ofereço|empresto|apor|aponho) (|o |a )(meu nome|minha assinatura)
        (incluam-me|adicionem-me|incluam me|me incluam|me inclua|me adicionem|me adicione) (na|no|em|à|ao)
        (juntassem|incluíssem|acrescentassem|colocassem) (o |)meu nome
        (juntem|junto|incluam|dou|dar|tem|têm) (|o |a )(meu nome|minha assinatura)
        (junto|somo|acrescento|uno) a minha (voz|assinatura)
        (mete|metam|coloque|somem|some|soma|juntar) (|o |a )(meu nome|minha assinatura)
        (me|) inscrevam na
        (podem|pode) contar comigo
        (pode|podem) (botar|pôr|por|colocar|incluir|acrescentar|usar|somar|juntar) (|o )meu nome
        (ponham|coloquem|botem|incluam|somem)-(no|na|me)
        (ponham|ponha|põe|pôr|somem|registrem|registre|registem) (|o |a )(meu nome|minha assinatura)
        (põe|bota|coloca) aí (o |)meu nome
        (quero|gostaria) que (|o )meu nome (conste|apareça|figure|esteja)
        (quero|por) meu nome
        (registe|registrar|anotem|anote|usem|use|juntem|junte) (|o |a )(meu nome|minha assinatura)
        (venho|quero|desejo) (por este meio |)(subscrever|assinar)
        aceito assinar
        aderir
        adicionar meu nome
        adicionar o meu nome
        adicione meu nome
        adicionem meu nome
        adiro
        apoiar com a minha assinatura
        aqui está (a |)minha assinatura
        aqui vai minha assinatura
        assina
        assina (a|por mim|aí)
        assinamos
        assinar
        assinarei
        assine
        assine por mim
        assinem
        assinem por mim
        assino
        assino (embaixo|por baixo|as duas|também|sim|com gosto)
        assino esta carta
        autorizo a minha assinatura
        autorizo o uso do meu nome
        claro que assino
        contar comigo
        conte comigo
        contem com o meu nome
        contem comigo
        deixar (a |)minha assinatura
        deixo a minha assinatura
        deixo minha assinatura
        dou a minha assinatura
        em meu nome assinem
        estou dentro
        eu adiro
        eu assino
        eu subscrevo
        eu também assino
        inclua meu nome
        incluam meu nome
        incluir meu nome
        juntar a minha (voz e a minha assinatura|assinatura)
        já assino
        me (inclua|incluam|adicione|adicionem)
        me (inclui|coloca|bota|põe|adiciona) (nessa|na|aí|nesta)
        minha assinatura para
        podem contar com a minha assinatura
        por este meio (subscrever|assinar)
        que (|o )meu nome (conste|apareça|figure|esteja)
        ser signatária
        ser signatário
        sim assino
        solicito a inclusão do meu nome
        subscreva
        subscrevam
        subscrever
        subscrevo
        tô dentro
        usar (|o )meu nome
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (apaguem|apague|apagar|excluam|exclua|excluir) (|o |a )(meu nome|minha assinatura)
        (cancelem|cancele|cancelar|anulem|anule|anular) (|o |a )(meu nome|minha assinatura)
        (me exclua|me excluam|me retirem|me retire|retire-me|remova-me|tire-me) (da|do|de|dessa|desta)
        (me tira|me tirem|me tire|tira-me|me remove|me removam|me remova) (da|do|de|dessa|desta)
        (meu nome|minha assinatura) seja (retirado|retirada|removido|removida)
        (minha assinatura|meu nome) (retirada|retirado|removida|removido)
        (não quero mais|já não quero|não desejo mais) (constar|aparecer|figurar|estar)(| na| em)
        (remove|remover|tirem|tire|tira|tirar) (|o |a )(meu nome|minha assinatura)
        (retirar|remover|tirar|cancelar|anular|apagar) (|a |o )(minha assinatura|meu nome)
        (retirem|retire|retira|retirar|removam|remova) (|o |a )(meu nome|minha assinatura)
        (tirem-me|retirem-me|removam-me) (da|do|de)
        (tirem|retirem|removam) já (o |)meu nome
        cancelar minha assinatura
        cancelem minha assinatura
        dê baixa na minha assinatura
        quero (retirar|remover|tirar|cancelar|anular) (|a |o )(minha assinatura|meu nome)
        remover meu nome
        remover minha assinatura
        retirar
        retirar a minha assinatura
        retirar meu nome
        retirar minha assinatura
        retirar o meu nome
        retirem a minha assinatura
        retirem meu nome
        retirem minha assinatura
        retiro
        retiro (|o |a )(meu nome|minha assinatura)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (corrijam|corrija|corrigir|mudem|mude|mudar|alterem|altere|alterar|atualizem|atualizar) (|o )meu nome
        alterar meu nome
        corrigir meu nome
        corrigir o meu nome
        mudar meu nome
        nome
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        estado
        estou na
        estou no
        meu estado
        situação
        status
    """,
    # asks which letters are open: "LIST"
    "list": """
        (enviem-me|mandem-me|me enviem|me mandem) a lista
        a lista
        lista
        listar
    """,
    # asks how this works: "HELP"
    "help": """
        ajuda
        preciso de ajuda
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (apaguem|apague|apagar|excluam|exclua|excluir|eliminem|elimine|eliminar) (|todos )(|os )meus dados(| pessoais)
        apagar meus dados
        apagar os meus dados
        apaguem meus dados
        esqueca-me
        esquecer-me
        esqueça-me
        esqueçam de mim
        esqueçam-me
        esqueçam-se de mim
        excluir meus dados
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        cancelar a inscrição
        cancelar inscrição
        descadastrar
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        cadastrar
        inscrever
        me inscrever
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        assinado
        assinatura
        assinei
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        cada uma
        todas
        todas as (petições|cartas abertas|ações urgentes|abertas)
        todas as ações
        todas as campanhas
        todas as cartas
        todas as petições
        todas elas
        todos
        tudo
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        assinado
        assinado por
        assinatura
        chamo-me
        eu me chamo
        me chamo
        meu nome
        meu nome é
        nome
        nome completo
        o meu nome
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        nomes
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        cidade
        localidade
        lugar
        município
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        estado
        país
        província
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        associação
        grupo
        organizacao
        organização
        paróquia
    """,
    # what somebody is: "Title: Professor"
    "title": """
        cargo
        profissão
        título
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        celular
        comentário
        comentários
        correio
        data
        email
        endereço
        morada
        telefone
        telemóvel
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        nome próprio
        primeiro nome
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        apelido
        apelidos
        sobrenome
        sobrenomes
    """,
}

PHRASES = {
    # may stand before a command and changes nothing: "I would like to" sign UA 329/11
    "lead": """
        a minha resposta
        aceito
        agora
        agradeceria que
        agradecia que
        agradeço desde já que
        agradeço que
        apoio e
        aqui
        autorizo que
        autorizo vocês a
        autorizo-vos a
        beleza
        bem
        claro
        claro que
        claro que sim
        com certeza
        com certeza que
        com gosto
        com muito gosto
        com muito prazer
        com prazer
        com todo gosto
        com todo o gosto
        com todo o prazer
        como sempre
        concordo
        concordo e
        conforme pedido
        da minha parte
        de acordo
        de coração
        de todo o coração
        desculpe
        desculpem
        desejo
        desejo que
        desejo também
        devo
        e
        escrevo para
        espero ir a tempo
        espero que ainda dê tempo
        estou com vocês
        estou com vocês e
        estou de acordo e
        eu
        eu desejo
        eu gostaria de
        eu gostava de
        eu li a carta e
        eu queria
        eu quero
        eu quero sim
        eu sim
        eu tambem
        eu também
        eu também quero
        exmos senhores
        favor
        faz favor
        faça o favor de
        façam o favor de
        faço questão de
        ficaria grata se
        ficaria grato se
        ficaria muito grata se
        ficaria muito grato se
        gente
        gostaria
        gostaria de
        gostaria muito de
        gostaria que
        gostava de
        hoje
        li a carta e
        li tudo e
        mais uma vez
        minha resposta
        minha resposta é
        obrigada por
        obrigado por
        ok
        pela presente
        peço desculpa
        peço desculpas
        peço que
        peço que por favor
        peço-lhes que
        pf
        pff
        pfv
        pode
        pode sim
        podem
        podem sim
        pois claro
        pois claro que sim
        por favor
        por fvr
        por gentileza
        por meio deste e-mail
        por obséquio
        preciso que
        queiram
        queria
        quero
        quero que
        quero sim
        quero também
        se faz favor
        sem dúvida
        sem hesitar
        sim
        sim gostaria de
        sim por favor
        sim quero
        sinto muito
        solicito que
        tambem
        também
        também gostaria de
        também quero
        tenha a bondade de
        tenham a bondade de
        tenho de
        tenho que
        tomara que ainda dê tempo
        tá bom
        venho
        venho por este meio
        venho por meio desta
        venho por meio deste
        vocês podem
        é claro
        é com gosto que
        é com prazer que
        é com todo o gosto que
    """,
    # takes back or regrets, before a command: "I signed by mistake, please withdraw UA 329/11"
    "apology": """
        arrependi-me
        assinei por engano
        assinei por erro
        assinei sem querer
        foi engano
        infelizmente tenho que
        me arrependi
        mudei de ideia
        mudei de ideias
        mudei de opinião
    """,
    # small words between a verb and its code: sign "the petition" UA 329/11
    "fill": """
        a
        abaixo
        abaixo-assinado
        acima
        ambas
        ambos
        anonimamente
        ao
        apelo
        as
        assinantes
        assinatura
        autoridades
        ação
        ação urgente
        ações
        aí
        campanha
        campanhas
        carta
        carta da
        cartas
        caso
        com
        código
        da
        de
        dessa
        dessas
        desta
        dita
        do
        duas
        em
        essa
        essa carta
        esse
        esta
        esta carta
        estas
        este
        este apelo
        gente
        governador
        intitulada
        junto
        lista
        lá
        manifesto
        me
        meu
        minha
        ministro
        na
        nas
        nessa
        nessas
        nesta
        no caso
        nome
        nos
        número
        o
        os
        para
        pela
        pelo
        petição
        petições
        por
        presidente
        referida
        seguintes
        seu
        signatários
        sobre
        sua
        tambem
        também
        um
        uma
        urgente
        urgentes
        vossa
        à
        é
    """,
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        boa noite
        boa tarde
        bom dia
        cara
        caras
        caro
        caros
        como estão
        como vai
        oi
        ola
        olá
        prezada
        prezadas
        prezado
        prezados
        queridas
        queridos
        tudo bem
    """,
    # behind a greeting, says that a sentence begins and no name follows: Hello "I got your" alert
    "no_address": """
        eu
        isso
        isto
        meu
        seu
    """,
    # words that ask for nothing, in any order: "thank you for all your great work"
    "courtesy": """
        a
        abençoado
        abençoe
        abençoe-os
        abraço
        abraços
        abs
        amigas
        amigos
        ano
        assim
        atenciosamente
        avisar
        aviso
        beijinhos
        beijo
        beijos
        belo
        bem
        bjs
        boa
        boas
        bom
        com
        continuem
        cordiais
        cordialmente
        cumprimentos
        de
        desde
        deus
        dia
        e
        em
        equipa
        equipe
        favor
        fazem
        feliz
        festas
        fiquem
        força
        fraternal
        fraterno
        fraternos
        gente
        grata
        grato
        informação
        já
        linda
        lindo
        melhores
        mensagem
        meu
        minha
        muita
        muito
        natal
        noite
        novo
        o
        obrigada
        obrigado
        oi
        olá
        os
        parabéns
        paz
        pelo
        por
        próspero
        páscoa
        que
        querida
        querido
        saudações
        sempre
        seu
        solidariedade
        são
        tambem
        tarde
        todas
        todos
        trabalho
        tudo
        um
        urgente
        vocês
        vos
        vosso
        ótimos
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        abraço
        abraços
        atenciosamente
        att
        com os melhores cumprimentos
        cordialmente
        cumprimentos
        grata
        grato
        melhores cumprimentos
        muito obrigada
        muito obrigado
        obrigada
        obrigado
        saudações
        um abraço
    """,
    # confirms, in reply to a request of ours: "Yes, please"
    "yes": """
        aceito
        claro
        com certeza
        concordo
        confirmada
        confirmado
        confirmar
        confirmo
        correto
        de acordo
        fui eu
        isso mesmo
        ok
        sim
        sim confirmo
        sim por favor
        sou eu
        é isso
    """,
    # may stand behind that yes: Yes "I want to sign this"
    "confirming": """
        a
        assinar
        assinatura
        assino
        esta
        este
        eu
        favor
        minha
        o
        por
        quero
        sou
        é
    """,
    # denies, in reply to a request of ours: "It wasn't me"
    "no": """
        cancelar
        descadastrar
        eu não assinei
        nao
        nunca
        não
        não assinei
        não confirmo
        não fui eu
        não obrigada
        não obrigado
        não sou eu
        recuso
    """,
    # begins like a no and is none: "No problem"
    "not_no": """
        não entendo
        não faz mal
        não há problema
        não sei
    """,
    # words of a sentence that is nothing but a no: I "will" not "do it"
    "bare_no": """
        isso
        isto
        posso
        quero
    """,
    # turns a wish round, wherever it stands: I will "not" sign
    "negation": """
        de maneira nenhuma
        de modo algum
        jamais
        nao
        nem
        nenhuma
        nunca
        não
        recuso
    """,
    # a sentence that begins so asks something: "Did I" sign UA 329/11
    "question": """
        apareço
        assinei
        como
        consto
        devo
        estou
        eu assinei
        eu já assinei
        gostaria de saber se
        já assinei
        meu nome está
        meu nome já
        não me lembro se
        não sei se
        o que
        onde
        podem verificar
        poderiam
        por que
        porque
        posso
        qual
        quando
        quem
        queria saber se
        receberam
        será que
        será que já
        você pode
        vocês podem
    """,
    # asks somebody to do something, as a question: "Could you" sign me up?
    "request": """
        pode
        podem
        podemos
        poderia
        poderiam
        posso
        seria possível
        você pode
        você poderia
        vocês podem
        é possível
    """,
    # what comes behind it is what is meant: I rarely do this, "but" please sign UA 329/11
    "turn": """
        então
        mas
        porém
    """,
    # speaks of signing, in any form: Have I "signed" it?
    "signing": """
        assinado
        assinamos
        assinando
        assinar
        assinarei
        assinatura
        assine
        assinei
        assino
    """,
    # speaks of a name on the letter: Is my "name" there?
    "printed": """
        nome
        registrada
        registrado
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        da parte de
        em nome da
        em nome das
        em nome de
        em nome do
        em nome dos
        em representação de
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        para as
        para os
        pelas
        pelos
    """,
    # somebody else follows, if it is written like a name: sign "for" Ruth Cohen
    "for_someone": """
        como
        para
        por
    """,
    # the writer, where a name might stand: sign "me"
    "self": """
        mim
        mim mesma
        mim mesmo
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        apareça
        imprimir
        mostrar
        mostrem
        publicar
        publique
        publiquem
        público
        revelar
    """,
    # several people sign: "my wife and I" sign UA 329/11
    "household": """
        (minha|nossa) família (toda|inteira)
        assinamos
        e eu
        meu amigo
        meu esposo
        meu filho
        meu irmão
        meu marido
        meu pai
        meus (pais|filhos|amigos|colegas|alunos|vizinhos|irmãos)
        meus filhos
        meus pais
        minha amiga
        minha esposa
        minha família
        minha filha
        minha irmã
        minha mulher
        minha mãe
        nossa família
        nossos nomes
        nós
        nós dois
        para (todas|todos) (as|os)
        por (todas|todos) (as|os|nós)
        por nós
        toda a (minha|nossa) família
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonimamente
        anónima
        anónimo
        anônima
        anônimo
        confidencial
        de forma anónima
        de forma anônima
        nome reservado
        não publicar
        não publiquem
        não publiquem meu nome
        não publiquem o meu nome
        sem meu nome
        sem o meu nome
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        a mesma
        eu
        meu nome
        minha esposa
        nenhum
        nenhuma
        o mesmo
        seu nome
        ver abaixo
        ver acima
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        amor
        cristo
        deus
        humanidade
        jesus
        justiça
        liberdade
        paz
        presos
        vítimas
    """,
    # a condition or a reserve: sign "if" you change the second paragraph
    "doubt": """
        a menos
        antes de
        antes que
        assim que
        até que (eu|me|tirem|mudem|corrijam)
        avisos
        boletim
        caso (não|o|a|vocês|seja|haja|eu)
        com a condição
        conforme
        contanto que
        depois
        desde que
        e-mails
        enquanto
        exceto
        lista de e-mails
        logo que
        mas
        quando
        quem quiser
        salvo
        se
        sem
        sob a condição
        sob condição
        somente se
        só se
        talvez
        uma vez
        vocês
        vocês mesmos
    """,
    # another day: sign "tomorrow"
    "later": """
        (terça|quarta|quinta|sexta)-feira
        amanhã
        da próxima vez
        depois de amanhã
        hoje à noite
        mais tarde
        na próxima semana
        na semana que vem
        no (sábado|domingo)
        no mês que vem
        outro dia
        segunda-feira
        um dia
    """,
    # sounds like a condition and is none: sign "as soon as possible"
    "certain": """
        antes que seja tarde
        assim que (possível|puderem|puder)
        logo que (possível|puderem)
        quando possível
        quando puderem
        se (possível|for possível|ainda der tempo|ainda for possível|faz favor)
        se ainda houver tempo
        se ainda há tempo
        se não for tarde
        sem (dúvida|hesitar|hesitação|falta|demora)
        sem pensar duas vezes
        uma vez mais
    """,
    # what follows only says why: sign "because" this must not happen
    "reason": """
        devido a
        já que
        para que
        pois
        por (motivos|razões)
        por que
        porque
        pq
    """,
    # a place follows: Ruth Cohen "from" Akron
    "from_place": """
        da
        de
        desde
        do
    """,
    # behind the code, turns the verb round: take me "out"
    "undo": """
        fora
    """,
    # belongs to the verb, behind the code: sign UA 329/11 "as well"
    "particle": """
        claro
        com todo o meu coração
        de todo o coração
        já
        por favor
        por mim
        sim
        tambem
        também
    """,
    # begins a condition: "Only" if my name is not shown
    "only": """
        somente
        só
    """,
    # begins like a yes and is none: "Correct my" name
    "not_yes": """
        correto que não
    """,
    # asks politely: "please"
    "please": """
        por favor
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        a
        abaixo
        errado
        está
        falta
        lista
        não
        é
    """,
    # tells what others say: my sister "said" sign it
    "told": """
        disse
        diz
        dizem
        escreveu
        pediu
    """,
    # tells of others, who are not to be signed: my wife and I "pray" for him
    "story": """
        abraços
        manda
        mandam
        me contou
        me enviou
        oramos
        reza
        rezamos
    """,
    # a line that ends so goes on below: I do not want "to"
    "unfinished": """
        a
        de
        nunca
        não
        o
        para
        posso
        que
        quero
        se
        vou
    """,
    # right behind the code, makes a statement of a command: sign UA 329/11 "is" what they want
    "said_of": """
        era
        foi
        por engano
        seria
        será
        significa
        é
    """,
    # begins a command that may be a thing, spoken of: "my" signature for UA 329/11 appears twice
    "noun": """
        a
        minha
        tem
        têm
    """,
    # joins one code to the next: UA 329/11 and "also" UA 12/12
    "joins": """
        mais
        também
    """,
    # allows others, and asks for nothing: "you can" sign UA 329/11
    "permits": """
        pode
        podem
    """,
    # a list, perhaps not that of a letter: take me off your "list"
    "roll": """
        lista
    """,
    # before "all", says that it means no letters: "with" all my heart
    "along": """
        com
        de
    """,
    # the list of a letter: take me off the list of "signers"
    "signers": """
        assinantes
        signatários
    """,
    # words that stand in no name: "thank" you
    "no_name": """
        abraço
        abraços
        agora
        anónimo
        anônimo
        assinar
        assino
        atenciosamente
        basta
        carta
        com
        cumprimentos
        deus
        direitos
        em
        enviado
        esta
        este
        favor
        fora
        força
        hoje
        humanos
        isso
        isto
        janeiro
        justiça
        já
        liberdade
        libertem
        me
        meu
        minha
        muito
        nome
        nomes
        nunca
        não
        o
        obrigada
        obrigado
        olá
        para
        petição
        por
        presente
        professor
        professora
        que
        sempre
        sim
        solidariedade
        são
        também
        toda
        todos
        tudo
        urgente
        viva
        é
    """,
    # begins a polite request: "Could you please" add my name to UA 329/11?
    "asking": """
        (pode|podem|poderia|poderiam|podes|poderias|podiam|podia)(| você| vocês| me)
        (você|vocês) (pode|podem|poderia|poderiam)
        poderia por favor
    """,
    # the request is for the writer: Could you sign UA 329/11 for "me"?
    "mine": """
        me
        meu
        mim
        minha
        por favor
    """,
    # agrees, before a command: "I support this" and sign
    "agree": """
        (concordo|apoio|subscrevo|partilho)
        (estou|estamos) (|totalmente |plenamente )de acordo
        (li|eu li)
        (ótima|excelente|boa) (carta|iniciativa)
        é importante
    """,
    # tells what others say, think or do: "somebody wrote" that I should sign
    "reported": """
        acha
        acham
        alguém
        assinaram
        assinei
        assinou
        assunto
        brincadeira
        chefe
        diga
        digam
        disse
        disseram
        diz
        dizem
        dizendo
        duvido
        ela
        elas
        ele
        eles
        em teoria
        escreveu
        espere
        esperem
        irmã
        irmão
        odeio
        ontem
        outra vida
        ouvi
        pede
        pedem
        pediram
        pediu
        pensar
        pergunte
        pessoas
        princípio
        quer
        querem
        supostamente
        texto
        vocês mesmos
    """,
    # the writer speaks of themselves: "I" sign
    "first": """
        adiro
        assinarei
        assino
        eu
        gostaria
        junto
        me
        meu
        mim
        minha
        posso
        quero
        subscrevo
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        chamo-me
        eu
        eu me chamo
        eu sou
        me chamo
        meu nome é
        o meu nome é
        sou
    """,
    # a call, though it begins like a no: sign UA 329/11, "never again"!
    "slogan": """
        nem uma a menos
        ninguém solta
        nunca mais
        não acredito
        não desistam
        não em meu nome
        não mais
        não passarão
        não pode ser
        não precisa responder
        não se preocupem
        não à
        não é (justo|possível|aceitável)
    """,
    # takes back what stands beside it: "Just kidding"
    "retract": """
        botão errado
        deixem-me pensar
        era brincadeira
        esqueçam
        ignore (este|isto)
        ignorem (este|isto)
        me arrependi
        mudei de ideia
        não estou certo
        não me interessa
        não tenho certeza
        parem de escrever
        por engano
        primeiro (quero|mandem|enviem)
        queria dizer
        quis dizer
        recusado
        somente se
        sou contra
        só se
        tenho dúvidas
        vou pensar
        é brincadeira
        é um teste
    """,
    # says that something speaks against it: "unfortunately" my employer forbids it
    "alas": """
        infelizmente
        no entanto
        proibido
        proíbe
    """,
    # makes a wish of "would": I would "gladly" sign
    "gladly": """
        com gosto
        com prazer
    """,
    # a wish only together with one of "gladly": "I would sign"
    "would": """
        assinaria
    """,
    # another code follows, in the place of the first: UA 329/11, "sorry", UA 12/12
    "instead": """
        em vez de
        ou
        perdão
        quis dizer
    """,
    # joins two names, two codes, two wishes: Ana López "and" Ruth Cohen
    "and": """
        e
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        a
        para
        é
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        chamo
        é
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        escreve
        escreveu
        escreveu no dia
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        de
        remetente
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        data
        enviada
        enviada em
        enviado
        enviado a
        enviado em
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        para
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        c/c
        cc
        cco
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        assunto
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        e-mail original
        início da mensagem encaminhada
        início da mensagem reencaminhada
        mensagem de
        mensagem encaminhada
        mensagem original
        mensagem reencaminhada
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        baixe o outlook para
        enviada a partir
        enviada do
        enviado a partir
        enviado de
        enviado do
        enviado pelo
        enviado por
        obtenha o outlook para
        obter o outlook para
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        as informações contidas nesta
        aviso de confidencialidade
        esta mensagem e
        esta mensagem é confidencial
        este e-mail e
        livre de vírus
        sem vírus
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        enc
        encaminhada
        re
        res
        resp
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## responda acima desta linha ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        acima da linha
        acima desta linha
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        cliente de e-mail
        cliente de email
        leitor de e-mail
        leitor de email
        programa de e-mail
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        reagiu (a|à) (sua|tua) mensagem
        reagiu (pelo|por meio do|através do) gmail
        reagiu ao (seu|teu) e-mail
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        ausente:
        ausência do escritório
        ausência temporária
        ausência:
        aviso de ausência
        aviso de férias
        de férias:
        estou de férias
        estou fora
        fora do escritorio
        fora do escritório
        férias:
        licença:
        mensagem automática
        mensagem de ausência
        resposta automatica
        resposta automatizada
        resposta automática
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        aviso de leitura
        aviso de recebimento
        confirmação de leitura
        confirmação de recebimento
        confirmação de recepção
        entregue:
        excluído:
        exibida:
        lida:
        lido:
        mensagem lida
        mostrado:
        não lida:
        não lido:
        recibo de leitura
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        chamado
        consulta
        contacto
        contato
        e-mail
        email
        mail
        manifestação
        mensagem
        pedido
        protocolo
        reclamação
        solicitação
        ticket
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        abert
        acusamos a receção
        acusamos o recebimento
        atribuíd
        criad
        em análise
        encaminhad
        foi lid
        gerad
        processad
        recebemos
        recebid
        recebimento d
        receção d
        registad
        registrad
        sendo analisad
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        agradecemos
        obrigad
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        o seu contacto
        o seu contato
        pela sua mensagem
        pelo contacto
        pelo contato
        pelo seu contacto
        pelo seu contato
        pelo seu interesse
        por contactar
        por entrar em contacto
        por entrar em contato
        por escrever
        por nos contatar
        seu contato
        seu e-mail
        sua mensagem
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        assim que possível
        dias úteis
        em breve
        entraremos em contacto
        entraremos em contato
        o mais breve possível
        receberá uma resposta
        responderemos
        responderá
        retornaremos
        será analisad
        será atendid
        será respondid
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automátic
        favor não responder
        não responda
        não responder
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        eu
        me
        meu
        minha
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        estão
        eu
        foi
        foram
        isso
        isto
        minha
        não
        seus
        suas
        são
        vocês
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        com
        nossa
        nosso
        nossos
        pelas
        pelos
        sem
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        com
        eu
        foi
        sem
        são
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        assinaturas
        signatários
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        ainda
        antes
        até
        elas
        ele
        eles
        embora
        enquanto
        era
        essa
        esse
        estou
        hoje
        há
        já
        lhe
        me
        mesmo
        mim
        nem
        nós
        ou
        pois
        porém
        quando
        se
        sou
        também
        te
        tem
        têm
        um
        uma
        você
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        acao
        apelo
        ação
        campanha
        carta
        caso
        peticao
        petição
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        n
        no
        num
        numero
        número
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (abraço|abraços|cumprimentos|saudações)
        (agora|já)
        (aprovada|aprovado|aprovo|enviem)
        (atenciosamente|cordialmente)
        (a|esta|nossa) carta
        (bom dia|boa tarde|boa noite)
        (caros|caras|prezados|prezadas) (colegas|amigos|amigas|todos|)
        (coordenador|coordenadora)
        (de acordo|tudo certo|tudo bem|está bem|perfeito|perfeita|ok)
        (muito |) (obrigada|obrigado|agradecida|agradecido)
        (os melhores|um) (cumprimentos|abraço)
        (pelo|por seu) trabalho
        (pode|podem) enviar
        e
        eu
        olá
        por favor
        sim
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Tomorrow"
    "no_name": """
        ainda
        amanhã
        antes
        até
        depois
        domingo
        espera
        espere
        hoje
        mas
        mês
        nunca
        não
        pare
        quando
        quarta
        quinta
        se
        segunda
        semana
        sexta
        sábado
        terça
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (fui|sou) eu
        (|eu |já |eu já )assinei
        (|eu |por este meio )confirmo (a assinatura|a minha assinatura|minha assinatura|o meu nome|que assinei)
        (|eu |por este meio )confirmo (que fui eu|que sou eu)
        claro que sim
        com (certeza|prazer|todo o prazer)
        quero assinar
        sim
        é a minha assinatura
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        (|eu |por este meio )confirmo
        aceito
        assinado
        assino
        certo
        claro
        concordo
        confirmada
        confirmado
        confirmar
        correcto
        correto
        de acordo
        exato
        isso
        isso mesmo
        ok
        tá
        é isso
    """,
    # says that it is done already, or who did it: no wish, where we ask for one: "I signed" this
    "already": """
        (fui|sou) eu
        (|eu )(|já )assinei
        eu (fui|sou)
        feito
        já (a|o) assinei
        já (está |)assinado
    """,
    # agrees to do what we ask for: "I will"
    "will": """
        aceito
        claro
        com (|muito )prazer
        com todo (|o )gosto
        contem comigo
        ok
        pode ser
        quero
        vou sim
    """,
    # says no and nothing else: "not me"
    "no": """
        eu não
        não
        não (obrigado|obrigada)
        não fui eu
        não sou eu
    """,
    # negates: I did "not" sign
    "not": """
        jamais
        nada
        nem
        nenhum
        nenhuma
        nunca
        não
    """,
    # the same, in answer to a wish of ours that is no request of theirs: "not this time"
    "declines": """
        (nenhum|nenhuma) (|delas|deles)
        agora não
        desta vez não
        fica para outra vez
        hoje não
        melhor não
        não (posso|quero)
        prefiro não
    """,
    # begins what wants no more than it says, where we asked whether they want to sign: "I only wanted to say" thank you
    "only": """
        (só|somente|apenas) (para agradecer|por curiosidade|uma pergunta)
        (|eu )(só|somente|apenas) (queria|quero) (agradecer|dizer|perguntar|saber)
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        alguém
        amanhã
        até
        depois
        desculpa
        desculpe
        desculpem
        em nome de
        engano
        exceto
        foi (meu|minha|o meu|a minha)
        logo que
        mais tarde
        mas
        ninguém
        outra pessoa
        para (meu|minha|o meu|a minha)
        pensar
        penso
        porém
        primeiro
        quando
        quem é
        recuso
        se
        sem
        talvez
        vou pensar
    """,
    # begins a question: yes, "who" are you
    "asks": """
        como
        enviem me
        mandem me
        me digam
        o que
        onde
        por que
        porque
        qual
        quem
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        ela
        ele
        eles
        meu
        meus
        minha
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        assinatura
        confirmação
        nome
        parte
        resposta
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        até (logo|breve|já)
        de nada
        mais
        não (há|tem) problema
        sem (dúvida|problema|falta)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (boa|bom) (dia|noite|tarde)
        (|muito )(obrigada|obrigado|grata|grato)
        caro
        caros
        oi
        olá
        por favor
        prezada
        prezado
        prezados
    """,
    # praises, or answers thanks, and wants nothing: "you are welcome"
    "welcome": """
        (|muito )bem
        (|que )(bom|ótimo|maravilha)
        (|que )deus (a|as|o|os) (abençoe|ajude|proteja)
        bom trabalho
        bravo
        com prazer
        de nada
        excelente
        imagina
        não há de quê
        não tem de quê
        parabéns
        perfeito
        recebido
        um prazer
        às ordens
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|melhores )cumprimentos
        (|muito )atenciosamente
        (|um |grande )abraço
        abraços
        att
        com (carinho|os melhores cumprimentos)
        cordialmente
        saudações
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        apagar
        apaguem
        cancelar
        cancelem
        removam
        remover
        retirar
        retirem
        tirar
        tirem
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (deixem|mantenham|mantenha)
        (quero|prefiro) (ficar|continuar)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (|a |o )(primeira|primeiro|1ª|1º)
    """,
    # its second: "the second"
    "2": """
        (|a |o )(segunda|segundo|2ª|2º)
        dois
        duas
    """,
    # its third: "the third"
    "3": """
        (|a |o )(terceira|terceiro|3ª|3º)
        três
    """,
    # its fourth: "the fourth"
    "4": """
        (|a |o )(quarta|quarto|4ª|4º)
        quatro
    """,
    # its fifth: "the fifth"
    "5": """
        (|a |o )(quinta|quinto|5ª|5º)
        cinco
    """,
    # every one of the list: "both"
    "all": """
        (|as |os )(duas|dois|três)
        ambas
        ambos
        todas
        todos
    """,
    # may stand beside a number of the list, and says nothing else: "number" 2 "please"
    "beside": """
        a
        as
        carta
        e
        nome
        número
        o
        opção
        os
        por favor
        quero
        sim
        é
    """,
    # may stand beside it, where we asked what to sign: "sign" number 2
    "sign": """
        assinar
        assino
    """,
    # the same, where we asked what to take off: "remove" the second
    "withdraw": """
        remover
        retirar
        retirem
    """,
}
