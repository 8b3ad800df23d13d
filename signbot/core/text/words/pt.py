"""Portuguese: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (me solidarizo|associo me|me associo|associar me)
        (me uno|uno me|unir me|junto me|me junto|juntamo nos|solidarizo me)
        (pode|podem) (me |)contar( comigo| conosco| connosco)
        (ser|sou|como|constar como|ficar como|serei) (um |uma |)(signatário|signatária|subscritor)
        (ser|sou|como|constar como|ficar como|serei) (um |uma |)(subscritora|assinante da carta)
        (subscreve|firmo|firmar|rubrico)
        ader(ir|imos)
        adiro
        assin(ar|o|e|em|a|ando|arei|aremos|amos|ai|emos)
        entre (os|as) (signatários|signatárias|subscritores|assinantes)
        subscrev(er|o|a|am|emos|erei)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (me retiro|retiro me|me desligo|desisto|retrato me|me retrato)
        (não contem|não conte) mais (comigo|com a minha assinatura|com o meu nome)
        (quero|desejo|gostaria de|preciso|queria) (sair|me retirar|retirar me) de
        (retirar|retiro|retirar me|desassinar)
        já não (quero|desejo|pretendo|queremos) (constar|aparecer|figurar|estar|participar|assinar)
        já não (quero|desejo|pretendo|queremos) (fazer parte|ser signatário|ser signatária)
        não (quero|desejo|pretendo|queremos) mais (constar|aparecer|figurar|estar|participar|assinar)
        não (quero|desejo|pretendo|queremos) mais (fazer parte|ser signatário|ser signatária)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (alterem|atualizar|atualize|atualizem|actualizar|actualizem) (o meu|meu|o) nome
        (corrigir|corrija|corrijam|corrige|mudar|mude|mudem|alterar|altere) (o meu|meu|o) nome
        (retificar|modificar|modifiquem|retifiquem) (o meu|meu|o) nome
        nome
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (estou|consto|apareço|figuro) (na|no|em)
        (o meu |meu |)(estado|status|situação)
        (qual|ver) (é |)(o |)(meu|minha) (estado|status|situação)
    """,
    # asks which letters are open: "LIST"
    "list": """
        (enviem|mandem|envie|mande|quero|mostrem)( me|) a lista
        (listar|listagem)
        (me enviem|me mandem|me envie|me mande|me manda) a lista
        (quais|que) (cartas|campanhas|petições|ações) (há|existem|estão abertas|são)
        lista
    """,
    # asks how this works: "HELP"
    "help": """
        (ajuda|socorro)
        (preciso de|quero|peço) ajuda
        instruções
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (apagar|apaga|apago) (todos |)(os |)meus dados( pessoais|)
        (apaguem|apague|eliminem|elimine|eliminar|excluam|exclua) (todos |)(os |)meus dados
        (excluir|removam|remova|remover|deletem|delete|deletar) (todos |)(os |)meus dados
        (me esqueça|me esqueçam|esquecer me|esquece me|me esquece)
        esqueç(am|a) (me|de mim|se de mim)
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (cancelar|cancele|cancelem|cancela) (a |minha |a minha |)(inscrição|subscrição)
        (descadastrar|descadastre|descadastrem|me descadastrar|me descadastre)
        (desinscrever|desinscreva|me desinscrever|anular a subscrição)
        (parem|pare|deixem|deixe) de (mandar|enviar|escrever)
        (parem|pare|deixem|deixe) de me (mandar|enviar|escrever)
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (cadastrar|me cadastrar|cadastre me|me cadastre|inscrever me|me inscrever|quero receber os avisos)
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (assinatura digital grátis|assinatura da revista)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (cada uma)
        cada (carta|petição|campanha|ação)
        tod(as|os)
        tod(as|os) (elas|eles|estas|estes|essas|esses|juntas)
        todas (as|estas|essas) (petições|cartas|ações|campanhas|causas|alertas|ações urgentes|cartas abertas|abertas)
        todos (os|estes) (casos|apelos|textos|abaixo assinados|pedidos)
        tudo
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        ao = a o
        aos = a os
        c = com
        ctg = contigo
        d = de
        da = de a
        das = de as
        daí = de aí
        dela = de ela
        delas = de elas
        dele = de ele
        deles = de eles
        dessa = de essa
        desse = de esse
        desta = de esta
        deste = de este
        disso = de isso
        disto = de isto
        do = de o
        dos = de os
        eh = é
        msm = mesmo
        mt = muito
        mto = muito
        n = não
        na = em a
        nao = não
        nas = em as
        nessa = em essa
        nesse = em esse
        nesta = em esta
        neste = em este
        nisso = em isso
        nisto = em isto
        no = em o
        num = em um
        numa = em uma
        obg = obrigado
        obgd = obrigado
        obgda = obrigada
        obrigda = obrigada
        pela = por a
        pelas = por as
        pelo = por o
        pelos = por os
        pf = por favor
        pfv = por favor
        pfvr = por favor
        porfa = por favor
        pq = porque
        pra = para
        pras = para as
        pro = para o
        pros = para os
        q = que
        qdo = quando
        s = sim
        tb = também
        tbm = também
        tá = está
        tô = estou
        vc = você
        vcs = vocês
        vlw = obrigado
        ñ = não
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        mente
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (assinei|subscrevi)
        (assino|assinarei|subscrevo|subscreverei|adiro)
        (eu|me|mim|meu|minha|meus|minhas|comigo)
        (eu|nós|a gente) também
        (o|a) (abaixo assinado|abaixo assinada|signatário|signatária|subscritor|subscritora)
        (sou|sou a|sou o|chamo me|me chamo|meu nome é|o meu nome é|aqui é|moro em|vivo em)
        eu (mesmo|mesma|próprio|própria|sozinho|sozinha)
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (assinamos|subscrevemos|aderimos|queremos|desejamos|gostaríamos|pedimos|solicitamos|somos|assinaremos)
        (eu|mim) e (o meu|a minha|meu|minha|os meus|minhas|meus)
        (meu marido|minha esposa|minha mulher|meu esposo|minha família|meu filho|minha filha) e eu
        (minha mãe|meu pai|minha irmã|meu irmão|meu companheiro|minha companheira) e eu
        (nosso|nossa|nossos|nossas|connosco|conosco|nós dois|nós duas|todos nós|nós todos|nós ambos|a gente)
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (chefe|patrão|patroa|empregador|advogado|advogada|médico|médica)
        (ele|ela|eles|elas|alguém|ninguém|quem|qualquer um|qualquer pessoa|quem quiser|outrem|terceiros)
        (filho|filha|filhos|filhas|mamãe|papai|avó|avô|tia|tio|prima|primo)
        (marido|esposa|esposo|namorado|namorada|parceiro|parceira)
        (meu|minha|meus|minhas|um|uma|uns|umas) (amigo|amiga|amigos|amigas|conhecido|conhecida)
        (meu|minha|meus|seu|sua|nossa) (mãe|pai|irmã|irmão|irmãos|irmãs|mulher|família|pais|crianças)
        (meu|minha|seu|sua) (companheiro|companheira)
        (minha|a|nossa) empresa
        (outro|outra|outros|outras|os demais|os outros|todo mundo|toda a gente|todo o mundo)
        (pelo meu|pela minha|pelo nosso|pela nossa) (filho|filha|mãe|pai|irmã|irmão|amigo|amiga)
        (pelo meu|pela minha|pelo nosso|pela nossa) (marido|esposa|esposo|mulher|companheiro|companheira|família)
        (pároco|padre|bispo|pastor|pastora|entidade patronal|gerente)
        (sobrinha|sobrinho|neto|neta|cunhado|cunhada|sogra|sogro)
        (todo mundo|outra pessoa|uma pessoa|as pessoas|pessoas|muita gente|a malta)
        (vizinho|vizinha|vizinhos|vizinhas|colega|colegas)
        (vocês|você|o senhor|a senhora|os senhores|as senhoras|vós|tu)
        (você|vocês|ele|ela|eles|elas|tu|vós|o senhor|a senhora) (mesmo|mesma|mesmos|mesmas|próprio|própria|próprios)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (a|com|de|para|por|em|entre) (vocês|você|vós|ti|si)
        (seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas|ti|te|vos|convosco|contigo|lhes|lhe)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (considerem|considere|considera) (a |o |isto |esta carta |)(como |)assinad(o|a)
        (conta|conte|contem) (comigo|com a minha assinatura|com meu nome|com o meu nome|com minha assinatura)
        (estou|estamos|tô|tou) (dentro|nessa|juntos)
        (eu|nós|a gente) também
        (minha assinatura|meu nome|a minha) também
        (participo|participar|participamos|tomo parte|tomar parte)
        (tô|estou|estamos|tou|to) (dentro|nessa|junto nessa|contigo nessa|com vocês nessa)
        assinad(o|a) com (gosto|prazer|alegria|orgulho|todo o coração|muito gosto)
        também (a minha assinatura|minha assinatura|o meu nome|meu nome|a minha)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (conta com|conta comigo|contai)
        (inclusão|inscrição|adição) de
        (põe|põem|ponde|pusessem|posto|posta)
        acresc(am|ente)
        acrescent(ar|o|e|em|a|ado|ada|assem|ando)
        adicion(ar|o|e|em|a|ado|ada|assem|ando)
        anot(ar|o|e|em|a|ado|ada)
        apont(em|e)
        arrol(ar|em|e)
        bot(ar|o|e|em|a|aria)
        coloc(ar|o|a|ado|ada|assem)
        coloqu(e|em)
        consider(em|e|ado|ada)
        cont(ar|em|e)
        fazer (figurar|constar|aparecer)
        inclu(ir|o|a|am|i|ído|ída|ísse|íssem|í|indo)
        inscrev(er|o|a|am|e|essem)
        inscrit(o|a|os|as)
        inser(ir|ido|ida|e)
        insir(a|am)
        integr(ar|em|e)
        junt(ar|o|e|em|a|ado|ada|assem)
        list(em|e)
        met(er|am|a|e|essem)
        ponh(a|am)
        regist(ar|rar|e|em|re|rem|o|ado|rado|ada|rada)
        som(ar|o|e|em|a|ado|ada|assem)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (aparecer|esteja|estar|fique|ficar|seja|ser|vai|vá|ir|saia|conste|entrar|entre)
        (aponho|apor|aporto|cedo|ceder|entrego|tomem|presto|prestar|contribuo|apresento|colho|transmito|registo)
        (aqui|aí|ali|lá|cá) (vai|está|tem|têm|fica|segue|seguem)
        (dou|dar|damos|demos|dando|deem|empresto|emprestar|ofereço|oferecer|envio|enviar|mando|mandar|deixo|deixar)
        (o |a |)(uso|utilização|emprego) de
        (permito|uno|unir|grafem)
        (pode|podem|deve|poderá) (aparecer|figurar|constar|ir|estar|ser usado|ser usada|ser incluído)
        (quero|queria|gostaria de|gostava de|desejo|posso|podem|pode|podes|poderiam|poderia|podeis|queiram|vou) pôr
        (receber|recebo|receba|mandem|mandes|enviem|envie|envies|escrevam|escreva|escrever)
        (segue|seguem|junto envio|em anexo segue|anexo)
        (tem|têm|tens|tendes|terão|terá|tenham|tenha)
        aceit(em|e|ai)
        apareç(a|am)
        assinale
        autoriz(o|amos|ar|a)
        consign(ar|o)
        const(e|ar|em)
        empreg(ar|uem)
        escrev(am|a|er|e)
        figur(e|ar|em)
        lanç(ar|o|em)
        quero
        receb(am|a)
        us(ar|em|e|ado|a|arem)
        utiliz(ar|em|e|ado|arem|a)
        à (vossa |sua |tua |)(inteira |)disposição
    """,
    # takes a name away: "remove" my name
    "off": """
        (chega|basta) de
        (dar|deem|dê|dou) baixa( na| da| em|)
        (desfaçam|desfaça)
        (remoção|retirada|exclusão|eliminação|supressão|anulação) de
        anul(ar|e|em|a|ado|ada)
        apag(ar|a|ado|ada|ados)
        apagu(em|e|es)
        cancel(ar|e|em|a|ado|ada|o)
        deixem de usar
        delet(ar|e|em|a|ado)
        desfaz(er)
        desinscrev(am|a|er)
        elimin(ar|e|em|a|ado|ada)
        exclu(ir|a|am|i|ído|ída)
        não (usem|use|utilizem|utilize) mais
        remov(er|a|am|e|ido|ida|essem)
        retir(ar|e|em|a|ado|ada|es|assem)
        revog(ar|o|ado)
        risc(ar|a|ado)
        risqu(em|e)
        sac(ar|a)
        saqu(em|e)
        suprim(ir|am|a)
        tir(ar|e|em|a|ado|ada|assem)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (de lado|de fora)
        (fora|para fora|fora de)
        (já não|não mais|nunca mais)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (assinatura|assinaturas|rubrica|firma|adesão|apoio|voto|voz|consentimento|aval)
        (concordância|aprovação)
        (minha assinatura|meu nome|a minha) também
        (nome e assinatura|assinatura e nome|voz e a minha assinatura|nome e a minha assinatura)
        (nome|nomes|sobrenome|apelido|nome completo|nome próprio)
        (permissão|autorização|licença)
        nome (verdadeiro|real|inteiro|legal|próprio|todo)
        também (a minha assinatura|minha assinatura|o meu nome|meu nome|a minha)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (ação|acção|ações|acções) urgente(s|)
        (ação|ações|acção|acções|apelo|apelos|campanha|campanhas|carta)
        (cartas|caso|casos|causa|causas|declaração|denúncia)
        (cartinha|cartinhas)
        (documento|iniciativa|manifesto|moção|pedido|petição|petições|requerimento|texto|abaixo assinado|carta aberta)
        (esta|este|isto|essa|esse|isso|aquela|aquele|aquilo|estas|estes|essas|esses|lo|la|los|las)
        (lista|rol|relação) (de|dos|das) (apoiantes|assinantes|apoios)
        (lista|rol|relação) (de|dos|das) (signatários|signatárias|assinaturas|nomes|subscritores)
        (os|as) que (assinam|assinaram)
        (signatários|signatárias|signatário|signatária|subscritores|subscritor|subscritora|apoiantes)
        lista
        quem (assina|assinou)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (alerta|alertas|aviso|avisos|boletim|boletins|newsletter|e mail|e mails|email|emails|mail|mails)
        (escrevam|escreva|escrever|contactem|contacte|contactar) me
        (lista|listas) de (distribuição|envio|transmissão|divulgação|difusão)
        (lista|listas) de (e mail|e mails|emails|email|correio|correspondência|contatos|contactos)
        (mensagem|mensagens|notificações|novidades|publicidade|lembretes|spam|inscrição|correio)
        (sua|vossa|da) (lista|listas)
        lista
        me (escrevam|escreva|escrever|contactem|contacte|contatem)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (a gentileza de|o favor de)
        (agradecido|agradecida|decidido|decidida|satisfeito|satisfeita)
        (apoio|apoiamos|respaldo|defendo|aprovo|partilho|endosso|compartilho)
        (autorização|permissão|licença)
        (autorizo|autorizamos|permito|consinto|dou permissão|dou autorização)
        (bora|vamos lá|simbora)
        (com muita|com toda|com todo o|com toda a) (gosto|prazer|orgulho|honra|alegria|satisfação|carinho|convicção)
        (com|com muito|com todo|com imenso|com o maior|com grande) (gosto|prazer|orgulho|honra|alegria)
        (com|com muito|com todo|com imenso|com o maior|com grande) (satisfação|carinho|convicção)
        (decidimos|aceito|aceitamos|concordo|concordamos|opto por)( de| em| que|)
        (deixem me|deixe me|me deixem|me deixe|permitam me|permita me)
        (dou a minha autorização|dou o meu consentimento)
        (escrevo|escrevo-lhes|venho) para
        (estou|estarei|estaria|estamos|fico|ficarei|ficaria|ficava|sinto me|ficaríamos)
        (favor|façam o favor de|faça o favor de|faz o favor de|façam favor de|tenham a bondade de)
        (faço|fazemos|fiz) (questão|gosto|muita questão|toda questão)( de| em| que|)
        (feliz|contente|honrado|honrada|orgulhoso|orgulhosa|pronto)( de| em| por| a| para|)
        (feliz|grato|grata|contente|agradecido|agradecida) se
        (gosto|prazer|honra|orgulho|alegria|dever)
        (não hesito em|não deixem de|não deixe de)
        (não|nem) (penso|hesito|preciso pensar) (duas vezes|um minuto|um segundo|nem um segundo)
        (peço|pedia|pediria|solicito|rogo|agradeço|agradecia|agradeceria|agradecemos)
        (por que não|porque não|sem problema|sem problemas|não há problema)
        (posso|podemos|vou|vamos|venho|vimos|devo|devemos|apoiar|tenho de)( aqui| também|)
        (pretendia|penso|espero|prefiro|adoraria|adorava|anseio)( de|)
        (pronta|disposto|disposta|disponível|grato|grata)( de| em| por| a| para|)
        (queremos|gostaríamos|desejamos|preciso|precisamos|resolvi|decidi)( de| em| que|)
        (quero|queria|quereria|gostaria|gostava|desejo|desejaria|desejava|pretendo)( de|)
        (requeiro|suplico|imploro|pedimos|solicitamos|recomendo)
        (sem dúvida|sem dúvidas|sem hesitar|sem hesitação)
        (sem pestanejar|sem demora|sem reservas|sem falta|não tenho dúvidas em)
        (seria|será)
        (sinta se à vontade|sintam se à vontade|fiquem à vontade|fique à vontade|estejam à vontade) (para|de)
        (solicitar|pedir|rogar|requerer|pedir vos|solicitar vos|pedir lhes)( que| por favor|)
        (só|apenas|somente) (quero|queria|gostaria de|desejo)
        (tenha a bondade de|tenham a gentileza de|queiram|queira|dignem se|digne se)
        (tenho que|temos de|temos que|hei de|passo a|preciso)( aqui| também|)
        (tenho|temos|terei|teria) (todo |muito |grande |o |a |)(gosto|prazer|honra|orgulho|alegria|interesse|vontade)
        não (hesito|vacilo) em
        não (há|tem) problema
        não (só|apenas|somente)
        não me importo de
        não posso (deixar de|senão)
        não vejo a hora de
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (há|haveria|tem|teria) (como|maneira de|forma de|jeito de|possibilidade de)
        (podem|pode|podes|podeis|poderiam|poderia|podias)( por favor| vocês| você| me| por gentileza)
        (podem|pode|podes|podeis|poderiam|poderia|podias)( também| ao menos|)
        (podiam|podia|poderias|consegue|conseguem)( por favor| vocês| você| me| por gentileza| também| ao menos|)
        (querem|quereriam|vocês querem|teriam a gentileza de|teria a gentileza de|fariam o favor de|faria o favor de)
        (se importam|se importa|se importaria|importam se|importavam se|importa se|importava se) de
        (seriam|seria|são) (tão |)(amáveis|amável|gentis|gentil|bons)
        (seria|é|será) possível( que|)
        (você|vocês|o senhor|a senhora|os senhores|vós|tu) (pode|podem|podes|podeis|poderia|poderiam)
    """,
    # says yes: "of course"
    "yes": """
        (avance|vá em frente|podem avançar|pode mandar|manda ver)
        (a|minha|a minha|nossa|a nossa|) resposta é (positiva|afirmativa|um sim)
        (blz|bora|fechado|combinado|certo|certíssimo|correto|correcto|exato|exatamente|isso|isso mesmo|perfeito|ótimo)
        (confirmo|confirmado|confirmada|confirmamos|aprovado|aprovada|aprovo|ratifico|aceite)
        (efetivamente|com certeza|sem dúvida|é claro|ok|okay|oki|tá|tá bem|está bem|está bom|tudo bem|beleza)
        (estou|estamos) (a favor|contigo|convosco|com vocês|consigo|seguro|segura|certo|certa)
        (estou|estamos) (de acordo|totalmente de acordo|inteiramente de acordo|plenamente de acordo)
        (façam no|faça o|pode fazer|podem fazer|faz isso|faça isso|avancem)
        (faço|farei|fazemos|faremos)( o| isso| sim|)
        (pode|podem) (avançar|continuar|prosseguir|seguir)
        (positivo|já|concordo|de acordo|afirmativo|presente|pode ser|podem crer|pode crer|demorou|opa|ya)
        (sim|claro) (pode|podem)
        (sim|claro|claro que sim|pois claro|pois sim|lógico|óbvio|evidentemente|certamente|seguramente|naturalmente)
        (sim|claro|óbvio|lógico|é claro|com certeza) que( sim|)
        (sou eu|fui eu|é minha|é meu|está certo|está correto|está correcta|é verdade)
        (tô|estou|estamos|tou|to) (dentro|nessa|junto nessa|contigo nessa|com vocês nessa)
        assinad(o|a) com (gosto|prazer|alegria|orgulho|todo o coração|muito gosto)
        com (muito |todo o |)(prazer|gosto)
        por que não
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (de maneira nenhuma|em hipótese alguma|em caso algum|nem a pau|nem que a vaca tussa)
        (em|no) lugar (de|do|da)
        (exceto|excepto|salvo|menos|à exceção de|com exceção de|fora)
        (impossível|incapaz)
        (me recuso|me nego|me oponho|me abstenho)( a|)
        (melhor|prefiro) não
        (nem pensar|nem morto|nem morta|de jeito nenhum|de modo algum|de forma alguma)
        (não fui eu|não sou eu|não é minha|não é meu|não me interessa|não tenho interesse)( que|)
        (não senhor|sou contra|estou contra|contra)
        (não|nunca|jamais|nem|tampouco|sem|nada|nenhum|nenhuma|negativo|dificilmente|mal)
        (recuso|nego|rejeito|recusamos|declino|abstenho|oponho|rejeitar|recusar|renuncio)( me| a|)( a|)
        (sem interesse|não obrigado|não obrigada|não concordo)( que|)
        (tirando|mas não|em vez de|ao invés de|em lugar de)
        não é (comigo|para mim|pra mim)
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (amanhã|depois de amanhã|mais tarde|mais logo|mais adiante)
        (antes|depois|após)( de| que|)
        (assinaria|assinaríamos|subscreveria|aderiria|assinava|deveria|deveríamos)
        (a|na|para a|da) (próxima|semana que vem|outra semana|vez)
        (desde que|contanto que|assim que|logo que|mal que|sempre que)
        (em breve|ainda não|hoje à noite|esta noite|logo mais|brevemente|próximo|próxima|futuramente|da próxima)
        (em teoria|hipoteticamente|a princípio|noutra vida|em outra vida|supondo|suponham|imaginem|imagine|digamos)
        (em|dentro de|daqui a) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro)
        (em|dentro de|daqui a) (novembro|dezembro|uns dias|alguns dias|uma semana|um mês|pouco)
        (esta|nesta|este|neste|para a|para o|no|na) (quarta|quinta|sexta|sábado|domingo)
        (esta|nesta|este|neste|para a|para o|no|na) (semana|mês|ano|fim de semana|segunda|terça)
        (hesito|estou indeciso|estou indecisa|estou em dúvida|em dúvida|tenho dúvidas|não sei)( se|)
        (na condição de|com a condição de|sob a condição de|em troca de|em caso de)
        (no caso de|dependendo|depende|uma vez que|uma vez|à medida que)
        (ou|talvez|quiçá|quem sabe|porventura|possivelmente|provavelmente|eventualmente)
        (o|no) (dia|momento) em que
        (para |)outra vez
        (se calhar|pode ser que|é possível que|em princípio)
        (se|quando|caso|enquanto|até|até que|conforme|segundo|a menos que|a não ser que)
        (só|apenas|somente) (se|quando|depois|após|para|por)
        (teria|haveria|faria|assinasse|poria|daria|subscrevia)
        (um dia|algum dia|um dia destes|outro dia|outra hora)
        logo que
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (acha|acham|achava|crê|creio|acredita|acreditam|acredito|pensa|pensam|pensei|pensava|suponho|supõe)
        (ao|por|haver|ter|após) (assinar|assinado)
        (assinei|assinou|assinam|assinaram|assinaste|assinávamos|assinado|assinada|subscrevi|subscreveu|aderi|enviei)
        (contam|mencionou|explicou|comentou|alegam|afirma|afirmam)
        (depois|antes|acerca|ao) (de |)(assinar|pôr|incluir|colocar)
        (diz|dizem|disse|disseram|digo|diga|digam|dizer|dizia|diziam|dizendo|conta que)
        (escreveu|escreveram|pergunta|perguntam|perguntei|pergunto|perguntou|fez|fizeram|chama|chamou|pôs|colocou)
        (força|forçam|forçou|pressiona|pressionam|insiste|insistem|recomenda)
        (havia|havia de|tenho assinado|já assinei|tinha|tinham|têm assinado|ter assinado|foi assinado|foi)
        (mandei|mandaram|encaminhei|reencaminhei|recebi|partilhei|compartilhei|publicou|publicaram|postou)
        (me atrevo|esqueci|tento|tentei|consigo|consegui|custa me)( a| de| em|)
        (ordenou|manda|mandam|mandou|obriga|obrigam|obrigou|obrigaram)
        (pede|pedem|pediu|pediram|quer|querem|queriam|exige|exigem|exigiu|ordena)
        (recomendam|sugere|sugerem|aconselha|espera|esperam)
        (supostamente|duvido|parece|sei|sabe|sabia|entendo|ouvi|li|vi|soube|imagino|alegadamente)
        (temo|medo|tenho medo|receio|evito|evitar|ouso|atrevo|atrevo me)( a| de| em|)
    """,
    # asks something: "who" reads it?
    "question": """
        (o que|quê|qual|quais|como é que|quanto|quantos|quantas|onde|aonde|por que)
        (porquê|por quê|para quê|pra quê|quem é|será que|o que é que|que é que)
        (posso eu|devo eu|já estou|será)
        (que|o que) (significa|quer dizer|é isso|é isto)
        (é|são|era|eram|foi|foram|sou|somos|está|estão)
        como (funciona|faço|posso|é)
        não sei (como|onde)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (antes que|antes de|até que|até|depois de|embora|ainda que)
        (como|enquanto) (cristã|católico|católica|advogado|advogada|médico|médica|um|uma|parte)
        (como|enquanto) (mãe|pai|mulher|homem|professor|professora|cidadão|cidadã|pessoa|ser humano|cristão)
        (creio|acho|penso|acredito) que (é|são|está|estão|todos|ninguém|deve|devem|a|o|as|os)
        (mesmo que|mesmo se)
        (para que|a fim de|a fim de que|em vista de|graças a)
        (por respeito|por amor|por solidariedade|por princípio|por justiça|por uma questão de|haja vista)
        (porque|pois|já que|visto que|dado que|devido a|por causa de)
        com
        com (muita|tanta|toda|grande|profunda|profundo|tanto|todo|enorme)
        como
        contra
        em (sinal|prol|nome de a justiça|nome da paz)( de| com| a| à| aos|)
        em (solidariedade|memória|apoio|honra|defesa|homenagem|protesto)( de| com| a| à| aos|)
        para (apoiar|ajudar|protestar|exigir|pedir|defender|salvar|parar)
        para (evitar|proteger|mostrar|expressar|exprimir|acabar)
        por (a|o|as|os|todos|todas|um|uma|nossos|nossas|nossa|nosso|esta)
        por (este|essas|esses|tantos|tantas|eles|elas|isso|isto|ser)
        por (motivos|motivo|razões|questões) (de trabalho|pessoais|laborais|profissionais)
        por (motivos|motivo|razões|questões) (familiares|de saúde|de segurança)
        por (razões|motivos|motivo|causa)
        sem
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (arrependi me|me arrependi|arrependo me|me arrependo|arrependido|arrependida|mudei de ideia)
        (brincadeira|brincando|piada|é brincadeira|era brincadeira|gozo|gozando|a gozar)
        (deixem para lá|deixa pra lá|deixa estar|deixem estar|deixe para lá)( isso| isto|)
        (deixem|deixe|deixa)( me| eu|) (em paz|pensar|refletir|quieto|quieta)
        (errado|errada|equivoquei me|me equivoquei|botão errado|código errado|carta errada)
        (espere|esperem|espera|um momento|calma|alto lá)( aí|)
        (esqueçam|esqueça|esquece|ignorem|ignore|ignora|desconsiderem|desconsidere|deixa para lá)( isso| isto|)
        (falso|falsa|falsificado|falsificada|golpe|fraude|burla|burlão)
        (hackeado|hackeada|clonado|spam|invadida|invadido)
        (infelizmente|lamentavelmente|lamento|lamento mas|que pena|pena que|desgraçadamente)
        (me deixem|me deixe|me deixa) (em paz|pensar|quieto|quieta)
        (mudei de ideias|mudei de opinião|pensando melhor|pensando bem|repensei|desisti)
        (não estou interessado|não estou interessada|sou contra)
        (não estou|não tenho) (certeza|seguro|segura|certo|certa|convencido|convencida)( se|)
        (não fui eu|não sou eu|não é minha|não é meu|não obrigado|não obrigada|obrigado mas não)
        (não me deixa|não me permite|não permite|não me permitem)
        (não precisa|não é preciso|sem interesse|não me interessa|não tenho interesse)
        (obrigada mas não|passo|dispenso|estou fora|tô fora|eu passo)
        (parem|pare|para) de
        (pensar no assunto|pensar melhor|refletir|vou ver)
        (por engano|engano|um engano|por erro|por lapso|lapso|erro|um erro|sem querer|enganei me|me enganei)
        (primeiro|antes disso|antes de mais)
        (proíbe|proíbem|proibido|proibida|impede|impedem|impedido|impedida|não me deixam)
        (quis dizer|queria dizer|digo melhor|melhor dizendo|ou melhor|corrijo|retifico)
        (sarcasmo|ironia|mentira|teste|um teste|de brincadeira|kkk|kkkk|rsrs)
        (vou pensar|preciso pensar|tenho de pensar|tenho que pensar|a pensar)
        pensar
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (abraço|abraços|beijo|beijos) a todos
        (afectuosamente|carinhosamente|gratidão|grato|grata|att|atte|melhores cumprimentos)
        (amiga|amigo|amigos|amigas|companheiras|companheiros|companheira|companheiro|senhor|senhora|senhores|senhoras)
        (antes que|embora|mesmo que) seja (tarde|tarde demais|muito tarde)
        (atenciosamente|cordialmente|fraternalmente|fraternamente|sinceramente|respeitosamente|afetuosamente)
        (até breve|até já|até mais|até a próxima|aleluia|vivam|axé)
        (beijo|beijos|beijinhos|bjs|bj|bênção|bênçãos|paz|amém|ânimo|força)
        (bem haja|bem hajam|muitíssimo obrigado|muitíssimo obrigada|mil obrigados|brigado|brigada|agradecimentos)
        (boa|grande|excelente|importante|bela|linda|justa|nobre) (causa|iniciativa|carta|ação|campanha)
        (boa|grande|excelente|importante|bela|linda|justa|nobre) (luta|ideia|trabalho)
        (bom|boa|boas|feliz|excelente) (dia|tarde|noite|trabalho|semana|fim de semana|ano|domingo|festas)
        (bom|boa|boas|feliz|excelente) (natal|páscoa|sorte|continuação|luta|tardes|noites)
        (carinho|carinhos|afeto|apreço|forte|fortes|grande|enorme|fraterno|solidário|solidários|cordiais|fraternos)
        (chega|basta) de
        (com os melhores cumprimentos|os meus cumprimentos|cumprimentos|cumps|saudações cordiais)
        (como vai|como vão|como está|como estão|tudo bem|tudo bom|espero que esteja bem)
        (continuem|continue)( assim| a luta| com a luta| firmes| o bom trabalho|)
        (cuidem se|cuide se|se cuidem|se cuida|fiquem bem|fique bem|fiquem com deus|fique com deus)
        (de nada|não há de quê|não tem de quê|não tem pressa|sem pressa|não precisa responder)
        (desculpe|desculpem|desculpa|desculpas|perdão|perdoe|perdoem|sinto muito)
        (ditadura nunca mais|sem justiça não há paz)
        (em solidariedade|solidariedade|na paz|na luta|fraternidade|com gratidão|em paz|paz e bem|sempre|como sempre)
        (espero que estejam bem|espero que esteja tudo bem)
        (excelentíssimo|excelentíssimos|exmo|exmos|exma)
        (felicidades|parabéns|bravo|viva|sucesso|boa sorte|coragem|até logo)
        (incómodo|incômodo|atraso|demora|maçada|transtorno)
        (irmãos|irmãs|irmão|irmã|equipe|equipa|gente|pessoal|galera|doutor|doutora|dona|dom|sr|sra|srs|dr|dra)
        (logo que possível|assim que possível|o mais depressa possível)
        (mais uma vez|outra vez|de novo|novamente|seguimos juntos|estamos juntos|tamo junto)
        (nunca mais|nem mais um|nem mais uma|nem uma a menos|basta|não passarão)
        (não desistam|não desanimem|não se preocupem|não se preocupe)
        (não em meu nome|vocês não estão sozinhos|não estão sós|não esquecemos)
        (não é preciso responder|não é necessário responder|não precisam responder)
        (o mais rápido possível|o quanto antes|quanto antes|com urgência)
        (obrigado|obrigada) (por escrever|por lembrar|por isto|por isso|a todos)
        (obrigado|obrigada) (por|pelo|pela|pelos|desde já|mais uma vez|por tudo|por avisar|por avisarem)
        (obrigado|obrigada|obrigadão|muito obrigado|muito obrigada|obrigadíssimo|valeu|agradecido|agradecida|gratos)
        (olá|ola|oi|oie|alô|adeus|tchau|saudações|saudação|abraço|abraços|abs)
        (por favor|por gentileza|se faz favor|faz favor|faxavor|fazendo favor|por obséquio|favor)
        (prezad|querid|car|estimad|exm|ilustríssim|ilm)(a|o|as|os)
        (que |)deus (os |as |te |nos |vos |lhes |lhe |)(abençoe|proteja|guarde|acompanhe|ajude|pague|ilumine)
        (saudações fraternas|cordiais saudações|com estima|com apreço)
        (se|quando|assim que) (ainda dá tempo|ainda houver tempo|houver tempo|não for incómodo)
        (se|quando|assim que) (não for incômodo|não for tarde|não for muito tarde|der|não se importam)
        (se|quando|assim que) (não se importarem|quiserem|fosse possível|tiverem tempo)
        (se|quando|assim que) (possível|for possível|puderem|se puder|ainda for possível|ainda der tempo)
        (tomara que|espero que|oxalá) (ainda |não |)(dê tempo|seja tarde|esteja tarde|vá a tempo|chegue a tempo)
        (tomara que|espero que|oxalá) (ainda |não |)(sirva|ajude|seja tarde demais|seja a tempo)
        força (aí|para todos|na luta|para vocês|para vós)
        se (fizerem|fizer|fazem|faz) (o |esse |)favor
        se (forem|for|fossem|fosse) (tão |)(amáveis|amável|gentis|gentil|bons|bom)
        se não (se importarem|se importar|for incômodo|for incómodo|der trabalho)
        se puder
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (a título pessoal|a título individual|pessoalmente|individualmente|no meu caso|quanto a mim)
        (abaixo|acima|embaixo|por baixo|em baixo|no fim|aqui|aí|ali|lá|agora|agora mesmo|assim)
        (ambas|ambos|as duas|os dois|as três|os três)
        (anteontem|no outro dia)
        (anônima|anónimo|anônimo|anexo|anexa|finalmente|ontem|acerca|enfim|cá|eis)
        (ao|no) (pé|final|fim|rodapé) (de|da|do)
        (apesar de|depois de|acima de) tudo
        (a|à|às|as|o|os|com|de|desde|em|entre|para|por|sob|sobre|ante|até ao|nos)
        (bem|muito|mais|tanto|tão|só|apenas|somente|mesmo|mesma|então|pois|portanto|logo)
        (com toda a alma|com as duas mãos|de braços abertos)
        (código|número|núm|nr|ref|referência|assunto|tema)
        (da minha parte|de minha parte|por minha parte|pela minha parte|em meu nome|em meu próprio nome)
        (do fundo do coração|com todo o coração|com o coração|com todo o meu coração)
        (fazer |)parte (de|da|do)
        (for|forem|fosse|estiver|houver|der)
        (hoje|hoje mesmo|também|além disso|igualmente|imediatamente|de imediato|ainda)
        (intitulado|chamada|própria|próprio|nova|novo|última|último|anterior|primeira)
        (mencionado|referida|referido|referente|relativa|relativo|relativamente|intitulada)
        (né|viu)
        (parte|pé|ao pé|no fundo|resposta|minha resposta|a minha resposta|minha resposta é|a minha resposta é)
        (pela presente|por meio desta|por este meio|por esta via|por meio deste)
        (por isso|desta vez|dessa vez|junto|juntos|seguinte|seguintes|citada|citado|mencionada)
        (por|através de|mediante|por meio de|via) (este e mail|este email)
        (por|através de|mediante|por meio de|via) (este|esta|isto|este meio|esta via|esta mensagem)
        (segunda|urgente|urgentes|aberta|abertas|pública|público|anónima)
        (um|uma|uns|umas|que|é|são|está)
        (é|são|era|eram|foi|foram|sou|somos|está|estão)
        antes de (seguir|ser enviada|que siga|que seja enviada|sair)
        de (todo o |todo |)coração
        de todas as formas
        de todo(s os modos| modo|)
        há (pouco|uns dias|dois dias|uma semana)
        mais
        tal (qual|como está)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (e|então|por isso|portanto|assim|logo|além disso|bem como|daí que)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (mas|porém|contudo|todavia|entretanto|no entanto|não obstante|mesmo assim|ainda assim|apesar)
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
        nome de batismo
        nome próprio
        primeiro nome
        segundo nome
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        apelido
        apelidos
        segundo apelido
        sobrenome
        sobrenomes
        ultimo nome
        último nome
    """,
}

PHRASES = {
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
        (a |)sua (cidade|organização)
        (o |)seu (cargo|nome)
        (primeira|segunda) pessoa
        a mesma
        eu
        meu nome
        minha esposa
        nenhum
        nenhuma
        o mesmo
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
    # no name and no title, also where it stands alone and with a capital below a signature: "Morning"
    "no_name": """
        ainda
        hoje
        mês
        semana
    """,
    # the same, and it may turn an order that it stands below: "wait", "Monday"
    "turns": """
        amanhã
        antes
        até
        depois
        domingo
        espera
        espere
        mas
        nunca
        não
        pare
        quando
        quarta
        quinta
        se
        segunda
        sexta
        sábado
        terça
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (claro|claro que sim|com certeza|pois sim|sim|simm)
        com( muito| todo o|) gosto
        com( todo o|) prazer
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (avance|avancem)
        (pode|podem) (avançar|continuar|prosseguir|seguir)
        (vá|vão) em frente
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        pensar
        refletir
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (certo|confirmada|confirmado|confirmar|confirmo|correcto|correto|exato|isso|isso mesmo)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (assinado|assinei|feito)
        (enviei|mandei|escrevi)
        (fui|sou) eu
        (veio|vem|partiu|é|foi) da minha parte
        (veio|vem|partiu|é|foi) de mim
        eu (fui|sou)
    """,
    # says no, alone: "no thank you"
    "no": """
        não( obrigada| obrigado|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (fica |)(para |)outra vez
        (nenhum|nenhuma)( delas| deles|)
        ainda não
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (apenas|somente|só)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (dei|tinha dado) (o meu|meu|a minha|minha) (nome|assinatura|consentimento)
        (disse|tinha dito) (que |)sim
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (agradecer|curiosidade|dizer|pergunta|perguntar|saber)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (conheci|encontrei|li|lendo|ouvi|recebi|soube|vi|fiquei sabendo)
        (tenho|tem|tinha)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (dizer|dizer vos|dizer lhes|comunicar|informar|declarar|declaro|manifestar)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        (meu|meus|minha|minhas)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (continuar|deixem|ficar|mantenha|mantenham)
        (deixe-me|deixem-me)
        (deixe|deixem)( me|)
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (bom trabalho|imagina|parabéns|um prazer|às ordens)
        (excelente|perfeito|recebido)
        (muito |)bem
        (que |)(bom|maravilha|ótimo)
        (que |)deus (a|as|o|os) (abençoe|ajude|proteja)
        com prazer
        não (há|tem) de quê
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (abraços|att|cordialmente|saudações)
        (grande |um |)abraço
        (melhores |)cumprimentos
        (muito |)atenciosamente
        com (carinho|os melhores cumprimentos)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (arrependi-me|me arrependi|enganei-me|me enganei)
        (convenceu-me|me convenceu|me convenceram)
        (esqueçam|esqueça|ignorem|ignore) (a minha|minha|a) mensagem( anterior|)
        (esqueçam|esqueça|ignorem|ignore) (o|tudo o) que (eu |)(disse|escrevi)
        (pensei|pensámos|pensamos) (melhor|bem|de novo)
        mud(ei|amos) de (ideia|ideias|opinião)
        pensando (melhor|bem)
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (desculpe|desculpem|perdão|ops|sinto muito|lamento)
        (enganei-me|me enganei|engano meu|erro meu|um erro|gralha|errei)
        (era|é|devia ser|deve ser)
        (o|a) (código|número|carta)( certo| certa| correto| correta|)( é| era|)
        (queria|quis|queríamos) (dizer|escrever|assinar)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (a|minha|nossa) (ideia|intenção)
        (meu|nosso) desejo
        (queria|queríamos|quis|quero|queremos|pretendia|desejo|desejava)( dizer| fazer| escrever|)
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (em vez disso|em vez dessa|em vez desta|no lugar dela)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        (por favor|por gentileza)
        se (for possível|puder|puderem|puder ser|der)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (alterar|atualizar|corrigir|mudar|retificar|trocar)
        (alterem|corrijam|mudem|altere|corrija|mude)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (primeiro|primeira)
    """,
    # its second: "the second"
    "2": """
        (segundo|segunda|dois|duas)
    """,
    # its third: "the third"
    "3": """
        (terceiro|terceira|três)
    """,
    # its fourth: "the fourth"
    "4": """
        (quarto|quarta|quatro)
    """,
    # its fifth: "the fifth"
    "5": """
        (quinto|quinta)
    """,
    # both of two: "both"
    "both": """
        (as duas|os dois)
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        (as três|os três)
    """,
    # chooses: I "pick" 2
    "beside": """
        (escolho|opção)
    """,
    # only looks like a number, and chooses none: "one second"
    "none": """
        um segundo
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (última|último)
    """,
}

OFFICIALS = {
    # of which nothing is told but that they have it: "your letter", "your petition"
    "thing": """
        a mensagem
        seu (e-mail|email|oficio|contato|pedido|documento|requerimento)
        sua (carta|mensagem|peticao|solicitacao|manifestacao|correspondencia|denuncia)
    """,
    # behind it something is told: and inform you "that" …
    "telling": """
        comunic
        inform
        que
    """,
    # with nothing told behind it, a courtesy as a whole: "thank you" for your concern about …
    "thanks": """
        (receba|recebam) (um|os|as|a|o)
        agradec
        obrigad
    """,
    # with the future, a promise about our letter: will "reply", "be forwarded"
    "handle": """
        analis
        apreci
        avali
        encaminh
        estud
        examin
        repass
        respond
        respost
        retorn
        verific
    """,
    # what will be done: they "will" reply, "aim to" reply
    "future": """
        (respond)er(a|ao|emos)
        (respond|analis|encaminh|avali|retorn|inform|entr)ar(a|ao|emos)
        (vou|irei|iremos|vai|vão)
        estaremos
        foi
        sera
        serao
        vamos
    """,
    # the small words of the language itself, by which it is known: "the", "of"
    "common": """
        a
        ante
        ao
        aos
        as
        até
        com
        como
        da
        das
        de
        desde
        do
        dos
        e
        em
        entre
        esta
        este
        estes
        está
        estão
        eu
        foi
        foram
        há
        já
        lhe
        mais
        mas
        me
        muito
        na
        nas
        nem
        no
        nos
        num
        numa
        não
        o
        os
        ou
        para
        pela
        pelo
        por
        que
        se
        sem
        ser
        seu
        seus
        sobre
        sua
        suas
        são
        também
        te
        um
        uma
        à
        é
    """,
    # of officials' mails, by beginnings of words. Something has come in: "we acknowledge receipt of your letter"
    "got": """
        (leu|li|lemos) (a sua|sua|com)
        acusamos
        acuso
        ciente
        confirmamos o
        foi cadastrad
        recebemos
        recebid
        recebimento
        recepcao
        tomamos (nota|conhecimento|ciencia)
    """,
    # what becomes of it: "it has been forwarded and will be answered in due course"
    "promised": """
        daremos retorno
        devidas providencias
        devido tratamento
        em analise
        em breve
        em tramitacao
        encaminhad
        nao responda
        prazo
        protocolo
        retornaremos
        sera (analisad|encaminhad|avaliad|respondid|enviad|tratad)
        sera enviada
        tao logo
    """,
    # says nothing by itself: "Dear Sirs", "yours faithfully"
    "courtesy": """
        agradec
        atenciosamente
        att
        boa tarde
        bom dia
        cara
        caro
        cordialmente
        cumprimentos
        exm
        obrigad
        prezad
        respeitosamente
        senhor
    """,
    # turns what stands beside it: the Ministry will "not" take any action
    "negation": """
        impossibilidade
        impossivel
        inviabilidade
        nada
        nao
        nem
        nenhum(|a)
        nunca
        sem
        tampouco
    """,
    # with a negation, a refusal: not "intervene", no "measures", not "comply"
    "act": """
        acolher
        acolhimento
        adotar
        agir
        atender
        atendimento
        comentar
        dar andamento
        dar seguimento
        fornecer
        intervencao
        intervir
        medida
        prestar informac
        pronunciar
        providencia
    """,
    # a refusal by itself: "we reject the allegations", "the case is closed"
    "decline": """
        (caso|assunto|processo) (|esta |foi |encontra-se )(encerrad|arquivad)
        improcedente
        indefer
        ingerencia
        recusa
        rejeita
        rejeitamos
        repudia
    """,
    # with a negation, not theirs: not within our "competence"
    "competent": """
        alcada
        atribuic
        cabe a este
        compete a este
        competen
        competencia
        responsavel por
    """,
    # not theirs, by itself: "you have reached the wrong department"
    "wrong": """
        (caixa|endereço|conta) é (apenas|só|somente|exclusiv)
        (setor|orgao|departamento|endereco|pessoa) errad
        equivocad
        por engano
    """,
    # the office is another's by now: she "no longer holds" this office
    "departed": """
        (sucessor|sucessora)
        aposentou
        deixou (o cargo|de|a)
        faleceu
        ja nao (trabalha|ocupa|exerce|e)
        ja nao (trabalho|ocupo|estou)
        mais (trabalha|ocupa|exerce)
        nao (trabalha|ocupa|exerce|esta|e|faz) mais
        nao (trabalho|ocupo|exerco|estou|sou) mais
    """,
    # who else it is for: "please direct your letter to" the prosecutor
    "turn_to": """
        contatar
        dirigir
        dirija
        encaminhad
        encaminhar
        encaminhe
        entre em contato
        enviar
        envie
        escreva
        procurar
        procure
        solicitamos que
    """,
    # who wrote is away: "out of the office" until Monday
    "absent": """
        (reabriremos|reabrirá|reabrirão)
        (recesso|licença)
        ausente
        de licenca
        estarei de volta
        ferias
        fora do escritorio
        regresso a
        retornarei
        retorno em
    """,
    # to everybody, not to us: "newsletter", "press release"
    "bulletin": """
        boletim
        cancelar a inscricao
        comunicado de imprensa
        descadastr
        nesta edicao
        newsletter
        nota a imprensa
    """,
    # the office that writes, as whole words: the matter is not another's: "we"
    "ours": """
        (este|esta) (órgão|ministério|gabinete|secretaria)
        nossa
        nossas
        nosso
        nossos
        nós
    """,
    # asks us not to write again, which refuses nothing: "do not reply" to this message
    "quiet": """
        não (responda|responder)
    """,
    # says that it is not so: with more told beside it, an answer: the allegations are "unfounded"
    "disputes": """
        (infundad|falsa|falso)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        jamais
        nao
        nem
        nunca
        não
        sem
        tampouco
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        acessível
        divulgada
        divulgado
        exibida
        exibido
        mostrada
        mostrado
        mostrados
        revelada
        revelado
        visíveis
        visível
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        divulgar
        divulgue
        divulguem
        exibam
        exibir
        mostrando
        mostrar
        mostre
        mostrem
        mostrá-lo
        revelar
        revele
        revelem
        seja mostrado
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        aparecer
        apareça
        apareçam
        compartilhar
        compartilhem
        comunicado
        comunicar
        comunique
        comuniquem
        constar
        conste
        dar
        deem
        dê
        entregar
        entregue
        entreguem
        enviar
        envie
        enviem
        exposto
        figurar
        figure
        inclua
        incluam
        incluir
        partilhar
        passar
        passe
        passem
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        conheça
        fique sabendo
        leia
        leiam
        ler
        receba
        recebam
        saber
        saiba
        saibam
        veja
        vejam
        ver
        vê
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        em segredo
        em sigilo
        esconda
        escondam
        esconder
        escondido
        oculta
        ocultado
        ocultar
        oculte
        ocultem
        oculto
        omita
        omitam
        omitido
        omitir
        reservado
        secreto
        segredo
        sigilo
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        deixar
        deixem
        fique
        mantenham
        manter
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        em segredo
        fora de
        longe de
        oculto
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        a
        ao
        aos
        da
        de
        do
        em
        na
        no
        para
        perante
        por
        pra
        à
        às
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (meus|os meus|nossos|os) (nomes|dados)
        (meu|o meu|nosso|o nosso|o|seu) nome
        a minha assinatura
        assinatura
        minha assinatura
        minha identidade
        nome
        nomes
        que (assino|assinei)
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        me
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        apenas
        com a condição de que
        contanto que
        deixe
        deixem
        desde que
        desejo
        deve
        deveria
        e
        esteja
        está
        eu
        gostaria
        lhe
        mas
        obrigada
        obrigado
        ou
        pedimos
        permitam
        peço
        pode
        poderá
        por favor
        porém
        possa
        prefiro
        que
        queremos
        quero
        se
        se possível
        seja
        ser
        somente
        só
        também
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        abaixo assinado
        apelo
        carta
        cartas
        lista
        petição
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        cópia
        cópias
        versão
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        a
        as
        da
        das
        de
        do
        dos
        nenhum
        o
        os
        senhor
        senhora
        sr
        sra
        um
        uma
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        a imprensa
        em público
        imprensa
        internet
        mídia
        o público
        online
        publicamente
        página
        página pública
        página web
        público
        site
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        alguém
        as autoridades
        autoridades
        destinatários
        funcionários
        nenhum destinatário
        ninguém
        os destinatários
        qualquer um
        todos
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        com exceção de
        excepto
        exceto
        menos
        salvo
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        assinar
        assino
        até que
        ela
        ele
        eles
        já que
        onde
        pois
        porque
        quando
        trabalha
        trabalho
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        caso
        como
        foi
        foram
        importa
        mostrou
        por que
        tem
        tenho
        tinha
        têm
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        pode
        podem
        poderá
        poderão
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        afinal
        agora
        de novo
        novamente
        outra vez
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (cada|toda) vez
        sempre
        todas as vezes
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (a partir de|desde) (agora|hoje|já)
        (até novo aviso|até nova ordem|até que eu diga o contrário|salvo aviso em contrário)
        (cartas|petições|ações|campanhas) (futuras|seguintes|que vierem|por vir|próximas)
        (cartas|petições|ações|campanhas) (que enviarem|que mandarem|que escreverem|que vierem)
        (de agora|daqui|de hoje) (em diante|para a frente|por diante)
        (doravante|no futuro|futuramente|antecipadamente)
        (futuras|próximas|novas|seguintes) (cartas|petições|ações|campanhas)
        (permanentemente|automaticamente|de forma permanente|de maneira permanente|de forma automática)
        (sem me perguntar|sem perguntar|não é preciso perguntar|não precisam de perguntar)( de cada vez| sempre|)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        como sempre
        nem sempre
        não sempre
        quase sempre
        sempre (disposto|disposta|feliz|pronto|pronta|às ordens)
        sempre (quis|assinei|fui|tive|foi|me|nos|assinava)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (a minha |minha |a |)(adesão|filiação|participação permanente|condição de membro)
        (membro|parte|sócio|sócia) (da|de|da sua|da vossa|desta) (rede|lista|grupo)
        (signatários|membros) permanentes
        (signatário|signatária|membro|sócio) (permanente|fixo|fixa|regular|efetivo|efetiva)
        (sócia|subscritor|subscritora|assinante) (permanente|fixo|fixa|regular|efetivo|efetiva)
        assinatura permanente
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (a rede|sua rede|a vossa rede)
        (membro|sócio|sócia)
    """,
    # makes one of them: "become" a member
    "become": """
        (considerem|tratem|tenham)(-me| me|-nos| nos)( como|)
        (incluam|adicionem|inscrevam|registrem|registem)( me|-me|)
        (ponham|coloquem|acrescentem|inscrevam-me|incluam-me|adicionem-me)( me|-me|)
        (ser|tornar-me|me tornar|tornar me|virar|entrar|entrar como|aderir|juntar-me|fazer)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (sair|saio|quero sair|deixar a rede|deixo a rede|abandonar|desligar-me|me desligar)
        (sair|sair da|saio da|quero sair da|gostaria de sair da)( rede| lista de membros|)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (cancelo|acabar|anular|anulem|deixar de ser|deixo de ser|renuncio à)
        (desistir da|desisto da|renunciar à|pôr fim à|ponham fim à|dar baixa)
        (não|já não) (quero|desejo|sou)( mais|)( ser|)
        (retirem|tirem|removam|excluam)( me|-me|)
        (terminar|terminem|encerrar|encerrem|cancelar|cancelem)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (continuar|continuem|continue|seguir|sigam)( a ser| sendo| como| a assinar| assinando|)
        (permanecer|ficar)( como|)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (deixem|deixe|parem|pare|cessem) de
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (mais|já não|nunca mais|futuramente|automaticamente|sempre|no futuro)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (por|em) (mim|meu nome)
        com o meu nome
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (coloquem-me|ponham-me|me coloquem|me ponham) em pausa
        (façam|faça|faz|façamos) (uma pausa|um intervalo)
        (pausar|pausem|suspender|suspendam|interromper|interrompam) (a minha adesão|minha adesão)
        (pausar|pausem|suspender|suspendam|interromper|interrompam) (a minha assinatura|minha assinatura)
        (pausar|pausem|suspender|suspendam|interromper|interrompam) (o meu nome|meu nome)
        (pausar|pausem|suspender|suspendam|interromper|interrompam) (tudo|minha participação|a minha participação)
        (pausa|pausar|pausem|suspender|suspendam|descanso|em pausa|fazer uma pausa)
        (preciso de|quero|queria|farei|vou fazer) (uma pausa|um descanso|fazer uma pausa)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (retomar|reativar|continuar) (a minha adesão|minha adesão|minha participação|a minha participação|tudo)
        (retomar|retomem|retomo|reativar|reativem)
        (terminar|acabar|fim da) (a |minha |)pausa
        (voltei|estou de volta)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (até|até ao|até o|até o dia|até ao dia|até à|até a)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (por|durante)( os próximos| as próximas|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (o |ao |)(fim|final|finais) de
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (ano|anos) = y
        (dia|dias) = 1
        (mês|meses) = m
        (semana|semanas) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (dois|duas) = 2
        (um|uma) = 1
        cinco = 5
        dez = 10
        doze = 12
        nove = 9
        oito = 8
        primeiro = 1
        quatro = 4
        seis = 6
        sete = 7
        três = 3
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (max|até|um máximo de|apenas|só|somente|nunca mais de)
        (no máximo|quando muito|não mais de|não mais do que|não mais que|máximo)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (mensal|mensais|mensalmente|mês)
        (por|ao|cada) mês
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (apenas sobre|só sobre|somente sobre|relacionadas com|relacionadas a|países)
        (sobre|acerca de|a respeito de|tema|temas)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (tudo|todos os temas|qualquer tema|todas|todas as cartas)
    """,
}

DESK = {
    # shows how the letters stand: "STATUS UA 329/11"
    "status": """
        estado
        situação
        status
    """,
    # brings the names as files: "LIST UA 329/11"
    "list": """
        lista
    """,
    # brings the letter as it would go now: "PREVIEW UA 329/11"
    "preview": """
        antevisão
        pré-visualizar
        prévia
        visualizar
    """,
    # shows the emails that wait for a person: "HELD"
    "held": """
        pendentes
        retidos
    """,
    # shows who did what: "JOURNAL UA 329/11"
    "journal": """
        diário
        registo
        registro
    """,
    # explains the commands: "HELP"
    "help": """
        ajuda
    """,
    # gives a letter a new deadline: "EXTEND UA 329/11 2036-12-31 17:00"
    "extend": """
        adia
        adiar
        adie
        prolonga
        prolongar
        prolongue
        prorroga
        prorrogar
        prorrogue
    """,
    # closes a letter now: "CLOSE UA 329/11"
    "close": """
        encerra
        encerrar
        encerre
        fecha
        fechar
        feche
    """,
    # keeps a letter back: "HOLD UA 329/11"
    "hold": """
        retenha
        reter
        segura
        segurar
        segure
        suspenda
        suspende
        suspender
    """,
    # lets a letter go: "RELEASE UA 329/11"
    "release": """
        libera
        liberar
        libere
        liberta
        libertar
        liberte
    """,
    # calls a letter off: "CANCEL UA 329/11"
    "cancel": """
        cancela
        cancelar
        cancele
    """,
    # takes names off a letter: "INVALIDATE UA 329/11 12 13"
    "invalidate": """
        invalida
        invalidar
        invalide
    """,
    # puts such names back: "RESTORE UA 329/11 12 13"
    "restore": """
        reponha
        repor
        repõe
        restaura
        restaurar
        restaure
    """,
    # puts names from paper on a letter: "ADD UA 329/11"
    "add": """
        acrescenta
        acrescentar
        acrescente
        adiciona
        adicionar
        adicione
        junta
        juntar
        junte
    """,
    # tells everybody who signed what became of it: "OUTCOME UA 329/11"
    "outcome": """
        desfecho
        resultado
    """,
    # takes an email as what it says: "ACCEPT 12"
    "accept": """
        aceita
        aceitar
        aceite
    """,
    # leaves an email: "DISMISS 12"
    "dismiss": """
        descarta
        descartar
        descarte
        ignora
        ignorar
        ignore
    """,
    # takes an email as other words: "TAKE 12 SIGN UA 329/11"
    "take": """
        conta
        contar
        conte
        toma
        tomar
        tome
    """,
    # answers an email: "ANSWER 12"
    "answer": """
        responda
        responde
        responder
    """,
    # says what became of a delivery: "RESOLVE 12 sent"
    "resolve": """
        resolva
        resolve
        resolver
    """,
    # says what an official wrote: "OFFICIAL 7 refusal"
    "official": """
        autoridade
    """,
    # agrees to what a command would do: "YES"
    "yes": """
        sim
    """,
    # may stand between a command and a code: "STATUS of UA 329/11"
    "linking": """
        a carta
        carta
        da
        da carta
        de
        do
        e-mail
        mensagem
        nomes a
        número
        para
        à
    """,
    # may stand behind an order that takes effect at once: "CLOSE UA 329/11 now"
    "now": """
        agora
        hoje
        imediatamente
        já
    """,
    # may stand before a command, or behind it: "STATUS, please"
    "courtesy": """
        abraço
        abraços
        atenciosamente
        atentamente
        boa noite
        boa tarde
        bom dia
        com os melhores cumprimentos
        cordialmente
        cumprimentos
        faça o favor de
        gostaria de
        grata
        grato
        melhores cumprimentos
        muito obrigada
        muito obrigado
        obrigada
        obrigado
        obrigado desde já
        oi
        olá
        pode
        poderia
        podia
        por favor
        precisamos de
        queira
        queremos
        quero
    """,
    # begins a line with a reason for the journal, with a colon: "Reason: the bishop asked for it"
    "reason": """
        motivo
        porquê
        razão
    """,
    # the same, without a colon: "because she is free"
    "because": """
        porque
    """,
    # may stand before a day: "EXTEND UA 329/11 until 31 December"
    "until": """
        a
        ao
        até
        até ao
        até o
        em
        para
        para o
        por
    """,
    # of a longer time: "EXTEND UA 329/11 12 hours"
    "hours": """
        hora
        horas
    """,
    # of a longer time: "EXTEND UA 329/11 3 days"
    "days": """
        dia
        dias
    """,
    # of a longer time: "EXTEND UA 329/11 2 weeks"
    "weeks": """
        semana
        semanas
    """,
    # behind or before an hour: "17 h", "at 17:00"
    "clock": """
        as
        horas
        às
    """,
    # a time of day: "EXTEND UA 329/11 December 24, noon"
    "noon": """
        meio dia
        meio-dia
    """,
    # the last minute of a day: "December 24, midnight"
    "day_end": """
        fim do dia
        final do dia
        meia noite
        meia-noite
    """,
    # today, to its last minute where no hour is written: "EXTEND UA 329/11 to tonight"
    "tonight": """
        esta noite
        hoje à noite
    """,
    # the day on which it is written: "EXTEND UA 329/11 to today, 6 pm"
    "on_the_day": """
        hoje
    """,
    # the day after: "EXTEND UA 329/11 to tomorrow"
    "day_after": """
        amanhã
    """,
    # may stand beside a day, and says nothing more: "the 24th of December, Wednesday"
    "around_day": """
        a
        da
        das
        de
        dia
        do
        domingo
        em
        feira
        h
        hora
        hs
        na
        no
        o
        quarta
        quinta
        segunda
        sexta
        sábado
        terça
        às
    """,
    # what names have in common: "INVALIDATE UA 329/11 name=*bot*"
    "by_name": """
        nome
    """,
    # the same: "domain=spam.example"
    "by_domain": """
        domínio
    """,
    # the same: "address=user*@home.example"
    "by_address": """
        e-mail
        email
        endereço
    """,
    # the same: "before=2036-12-02"
    "before": """
        antes
    """,
    # the same: "after=2036-12-01"
    "after": """
        depois
        desde
    """,
    # the same: "proof=reply"
    "proof": """
        prova
    """,
    # good news: "OUTCOME UA 329/11 good news"
    "good": """
        boa notícia
        boas
        boas notícias
    """,
    # nobody should write any more: "OUTCOME UA 329/11 stop"
    "stop": """
        basta
        parar
        pare
    """,
    # may stand before what an email is taken as, and what became of a delivery: "TAKE 12 as SIGN UA 329/11"
    "as": """
        como
    """,
    # became of a delivery: "RESOLVE 12 sent"
    "sent": """
        chegou
        enviada
        enviado
    """,
    # the same: it goes again: "RESOLVE 12 again"
    "again": """
        de novo
        novamente
        outra vez
    """,
    # the same: "RESOLVE 12 failed"
    "failed": """
        falhada
        falhado
        falhou
    """,
    # the same: it need not go: "RESOLVE 12 skipped"
    "skipped": """
        omitida
        omitido
        omitir
    """,
    # an official's email is one: "OFFICIAL 7 answer"
    "an_answer": """
        resposta
    """,
    # the same: "OFFICIAL 7 refusal"
    "a_refusal": """
        recusa
    """,
    # the same: it came, and no more: "OFFICIAL 7 receipt"
    "a_receipt": """
        aviso de recepção
        aviso de receção
    """,
    # the same: the matter is another's: "OFFICIAL 7 wrong office"
    "anothers": """
        outra pessoa
        outro serviço
    """,
    # before another address: "RESOLVE 12 again to clerk@court.example"
    "to": """
        para
    """,
}
