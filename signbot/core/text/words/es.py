"""Spanish: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (adherir|adhiero|adherimos|adhiera|adhieran)
        (figurar entre los|aparecer entre los) (firmante|firmantes|signatario|signataria|adherente)
        (me uno|nos unimos|unirme|unirnos)
        (solidarizarme|me solidarizo)
        (soy|ser|como|por|quedar|estar entre los) (firmante|firmantes|signatario|signataria|adherente)
        entre (los|las) (firmantes|signatarios|signatarias|adherentes)
        firm(ar|o|e|en|ad|ando|are|aré|aremos|amos|emos)
        suscrib(o|ir|e|en|imos)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (me doy|nos damos) de baja de
        (me|nos) (retiro|retiramos|retracto|retractamos|desdigo|salgo|borro|echo atrás|echo para atrás)
        (no quiero|no deseo) (aparecer|figurar|seguir) más
        (quiero|deseo|quisiera|necesito) (salir|salirme|desvincularme|darme de baja) de
        (retirar|retiro|retirarme|retirarnos|desfirmar|retractarme)
        ya no (cuenten|cuente) (conmigo|con mi firma|con mi nombre)
        ya no (quiero|deseo|quisiera|queremos|deseamos) (aparecer|figurar|estar|participar|firmar|seguir|constar)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (actualicen|actualice|actualiza|corrijan|corrija|cambien|cambie|cambia|cambiar) (mi|el) nombre
        (corregir|corrige|actualizar|modificar|rectificar|corregidme) (mi|el|nuestro) nombre
        (modifiquen|modifique|rectifiquen|rectifique|arreglen|arregle|arreglar) (mi|el) nombre
        nombre
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (consultar|ver|saber) mi estado
        (estoy|aparezco|figuro) en
        (mi |)estado
    """,
    # asks which letters are open: "LIST"
    "list": """
        (envíen|manden|envía|manda|muestren|envíe|mande) me la lista
        (listar|listado)
        (qué|cuáles) (cartas|campañas|peticiones|acciones) (hay|están abiertas|son)
        lista
        quiero la lista
    """,
    # asks how this works: "HELP"
    "help": """
        (necesito|quiero|pido) ayuda
        ayuda
        instrucciones
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (borr|elimin)(en|e|a|ar|ad) (todos |)mis datos( personales|)
        (olvid)(en|e|a|ar) (todos |)mis datos( personales|)
        (olvídame|olvídenme|olvídeme|olvidarme|olvidadme)
        (olvídense|olvídese|olvídate|olvidarse) de mí
        (suprim)(an|a|ir|e) (todos |)mis datos( personales|)
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (baja|dar de baja|darme de baja|darse de baja)
        (cancelar|cancele|cancelen) (la |mi |)suscripción
        (dejen|deje|dejad|paren|pare) de (mandar|enviar|escribir)
        (deme|dame) de baja
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (alta|darme de alta|suscribirme|suscríbanme|suscríbame|suscríbeme)
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        atentamente firma
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (cada una)
        cada (carta|petición|campaña|acción)
        tod(as|os) (ellas|ellos|estas|estos|esas|esos)
        tod(as|os|o|a)
        todas (las|estas|esas) (peticiones|acciones|cartas|campañas|abiertas|acciones urgentes|causas|alertas)
        todas las (cartas|peticiones|campañas|acciones) (abiertas|urgentes|vigentes)
        todos los (casos|llamamientos|textos|pedidos)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        al = a el
        del = de el
        kiero = quiero
        p = por
        pa = para
        plis = por favor
        porfa = por favor
        porfavor = por favor
        porfis = por favor
        pq = porque
        q = que
        slds = saludos
        tb = también
        tmb = también
        ud = usted
        uds = ustedes
        vd = usted
        vds = ustedes
        x = por
        xf = por favor
        xfa = por favor
        xfavor = por favor
        xq = porque
    """,
    # written as one with the verb before them, in other languages: Spanish incluyan"me"
    "enclitics": """
        la
        las
        le
        les
        lo
        los
        me
        nos
        os
        se
        te
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        mente
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (el|la) (suscrito|suscrita|abajo firmante|que suscribe)
        (firmo|firmaré|suscribo|adhiero)
        (firmé|suscribí|he firmado)
        (servidor|servidora|un servidor|una servidora)
        (soy|me llamo|mi nombre es|el nombre es)
        (yo|me|mí|mi|mis|mío|mía|míos|mías|conmigo)
        (yo|nosotros|nosotras) también
        yo (mismo|misma|solo|sola)
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (firmamos|adherimos|suscribimos|queremos|deseamos|quisiéramos|pedimos|solicitamos|firmaremos|somos|estamos)
        (los|las) (dos|tres|cuatro) firma
        (mi|con mi) (esposo|esposa|marido|mujer|pareja|familia|hijo|hija|madre|padre|hermano|hermana) y yo
        (nos|nosotros|nosotras)
        (yo|a mí|por mí|para mí) y (a|por|para|) mi
        ambos firma
        nuestr(o|a|os|as)
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (ella|ellos|ellas|alguien|nadie|cualquiera|quien|quienes)
        (esposa|esposo|marido|novio|novia|pareja)
        (hijo|hija|mamá|papá|abuelo|abuela|tía|tío|prima|primo|sobrina)
        (jefe|jefa|patrón|patrona|empleador|abogado|abogada|médico|médica|párroco|sacerdote|obispo|pastor)
        (la|mucha|toda la|tanta) gente
        (mi|mis|su|tu|nuestra|nuestro) (madre|padre|hermana|hermano|hermanas|hermanos)
        (mi|mis|su|tu|nuestra|nuestro) (señora|mujer|familia|niños|padres|abuelos)
        (mi|su|la|una) (doctor|doctora|empresa)
        (mi|su|un|una|mis|unos|unas) (amigo|amiga|amigos|amigas|compañero|compañera)
        (mi|su|un|una|mis|unos|unas) (compañeros|compañeras|conocido|conocida)
        (otro|otra|otros|otras|los demás|todo el mundo|terceros)
        (que|para que|y) él
        (sobrino|nieto|nieta|cuñado|cuñada|suegra|suegro|hijos|hijas)
        (una|otra|esa|la|las|otras) (persona|personas)
        (ustedes|usted|tú|vosotros|vosotras) (mismo|misma|mismos|mismas)
        (ustedes|usted|tú|vosotros|vosotras|vos)
        (vecino|vecina|vecinos|vecinas|colega|colegas)
        (él|ella) (mismo|misma)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (a|con|de|para|por|en|entre|desde|sobre) (ustedes|usted|vosotros|vosotras|vos)
        (su|sus|tu|tus|contigo|ti)
        vuestr(o|a|os|as)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (ahí|aquí|allá|acá) (voy|estoy) con mi firma
        (conmigo cuenten|conmigo cuenta|cuenta conmigo|contad conmigo|cuento con ustedes y firmo)
        (contad|cuenta|cuenten|cuente) con (mi firma|mi nombre|mi apoyo)
        (contad|cuenta|cuenten|cuente) conmigo
        (den|dé|considere|consideren|considérenlo|considérenla|cuéntenlo) (lo|la|) (por |como |)firmad(o|a)
        (estoy|estamos) (dentro|a bordo)
        (firmado|firmada) (con gusto|con mucho gusto|de corazón)
        (mi firma|mi nombre|la mía) (también|igualmente)
        (participo|participar|participamos|participaré|tomo parte|tomar parte|formo parte|formar parte)
        (también|y) (mi firma|mi nombre|la mía)
        (yo|nosotros|nosotras) también
        firmad(o|a) con (gusto|mucho gusto|todo gusto|alegría|cariño|orgullo|todo el corazón)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (inclusión|incorporación) de
        adjunt(ar|o|e|en|a|ad|ado|ada|aran)
        agreg(ar|o|ue|uen|a|ad|ado|ada|ados|uemos|aran|ara|asen|ases|uéis|ando)
        anot(ar|o|e|en|a|ad|ado|ada|aran|ara|ando|éis)
        apunt(ar|o|e|en|a|ad|ado|ada|aran|ara|ando|éis)
        añad(ir|o|a|an|e|id|ido|ida|idos|amos|ieran|iera|iesen|áis|iendo)
        coloc(ar|o|a|ad|ado|ada|que|quen|aran)
        consider(en|e|ad|ado|ada|enme|eme|ara|aran)
        cont(ar|ad|ado)
        hacer (figurar|constar|aparecer)
        inclu(ir|yo|ya|yan|ye|id|ido|ida|idos|idas|yeran|yera|yesen|yáis)
        incorpor(ar|o|e|en|a|ad|ado|ada|aran)
        inscrib(ir|o|a|an|e|id|ieran)
        inscrit(o|a|os|as)
        insert(ar|en|e|ad|a|ado|ada)
        integr(ar|en|e|a)
        list(en|ar)
        met(er|an|a|ed)
        p(oner|on|onga|ongan|oned|usieran|usiera|uesto|uesta|ongáis)
        registr(ar|e|en|a|ad|ado|ada|aran)
        situ(ar|en|e|ad|a)
        sum(ar|o|e|en|a|ad|ado|ada|aran|amos|éis)
        suscriban
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (ahí|aquí|allá|allí|acá) (tienes|tenéis|les envío|le va|te va|os va)
        (ahí|aquí|allá|allí|acá) (va|está|les va|les mando|les dejo|tienen|tiene)
        (apareciera|figurara|constara|estuviera|aparezca|aparecer|figure|figurar|conste|constar)
        (consten|quede|quedar|vaya|ir|va|van|que esté|estar|sea|salga|salir|cuelguen)
        (el |)(uso|empleo|utilización) de
        (envío|comprometo|brindo|brindar)
        (pongo|ponemos|uno|unir|pondré|puse)
        (puede|podría|debe|puede también) (aparecer|figurar|constar|ir|estar|usarse|salir)
        (recibir|recibo|recibiendo|recibirá|mandar|manden|mandes|envíen|envíe|envíes|enviar|escriban|escribas|escribirme|escriba)
        (tenéis|tenés|tengan|tenga|tendrán)
        (toma|tomen|tomad|emplear|empleen)
        a (su |tu |vuestra |la |)(entera |)disposición
        acept(en|e|ad)
        adjunto
        aport(o|ar)
        autori(zo|zamos|zar)
        ced(o|er)
        consign(o|en|ar)
        d(ar|oy|en|amos|ando|ad)
        deis
        dej(o|ar|amos)
        entreg(o|ar)
        envi(o|ar|en|e|ad)
        escrib(an|a|ir|id|o)
        estamp(o|ar|en|amos)
        mand(o|ar|en|e|ad)
        ofre(zco|cer|cemos)
        prest(aré|en)
        prest(o|ar|amos|e)
        quiero
        recib(an|a|id)
        tien(en|es|e)
        us(ar|en|e|ad|aran|a)
        utili(zar|cen|ce|zaran|zad)
    """,
    # takes a name away: "remove" my name
    "off": """
        (no|ya no) (usen|use|utilicen|utilice) más
        (rayen|remover|deshagan|desapunten|desapuntar|desapúntame)
        (retiro|retirada|eliminación|supresión) de
        anul(ar|e|en|a|ad|ado|ada|aran|o)
        basta de
        borr(ar|e|en|a|ad|ado|ada|aran)
        cancel(ar|e|en|a|ad|ado|ada|o)
        d(ar|en|é|oy|eis|ad|ieran) de baja
        dejen de usar
        descart(en|ar)
        elimin(ar|e|en|a|ad|ado|ada|aran)
        quit(ar|o|e|en|a|ad|ado|ada|aran|ara|éis|e se)
        remuev(an|a)
        retir(ar|o|e|en|a|ad|ado|ada|aran|éis)
        revo(car|co|cado|quen|que)
        sac(ar|a|ad|ado|aran)
        saque(n|)
        suprim(ir|a|an|e|id|ido|o)
        tach(ar|e|en|a|ad)
        ya no (usen|use|utilicen|utilice)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (de lado|al margen)
        (fuera|de baja|afuera)
        (ya no|no más|nunca más)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (conformidad|aprobación)
        (firma y nombre|nombre y firma|firma y apoyo|apoyo y firma)
        (firma|firmas|rúbrica|signatura|adhesión|apoyo|voto|voz|respaldo|consentimiento|granito de arena)
        (mi firma|mi nombre|la mía) (también|igualmente)
        (nombre|nombres) (y apellidos |)(verdadero|real|completo|entero|legal|propio|de pila)
        (nombre|nombres|apellido|apellidos|nombre completo|nombre y apellido|nombre y apellidos)
        (permiso|autorización|aval)
        (también|y) (mi firma|mi nombre|la mía)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (acción|acciones|apelación|campaña|campañas|caso|casos|carta|cartas)
        (cartita|cartitas)
        (causa|causas|declaración|denuncia|documento|escrito)
        (esta|este|esto|ésta|éste|esa|ese|eso|ésa|estas|estos|esas|esos|aquella|aquel|lo|la|las|los)
        (firmantes|firmante|signatarios|signatarias|signatario|signataria|adherentes)
        (iniciativa|llamamiento|llamado|manifiesto|pedido|petición|peticiones|petitorio|solicitud|solicitada|texto)
        (lista|nómina|relación) de (firmantes|signatarios|signatarias|firmas|nombres|adherentes|adhesiones|apoyos)
        (los|las) que (firman|firmamos|han firmado)
        (urgente |)acción urgente
        acciones urgentes
        lista
        quienes (firman|firmamos|han firmado)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (alerta|alertas|aviso|avisos|boletín|boletines|correo|correos|correo electrónico|correos electrónicos|email)
        (emails|e mail|mail|mails|mensaje|mensajes|notificaciones|novedades|publicidad|recordatorios|suscripción)
        (escribir|escriban|escriba|escribas|contactar|contacten|contacte) me
        (lista|listas) de (correo|correos|difusión|distribución|envío|envíos|contactos|suscriptores)
        (su|sus|vuestra) (lista|listas)
        lista
        me (escriban|escriba|escribas|contacten|contacte|contactes)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (agradeceré|pediría|rogamos|solicitamos|pedimos)( a ustedes|)( por favor|)( que|)
        (apoyo|apoyamos|respaldo|respaldamos|comparto|secundo|avalo|defiendo|apoyar|respaldar)
        (autorizo|autorizamos|permito|permitimos|doy permiso|doy mi permiso)
        (con sumo|con el mayor|con gran) (gusto|placer|orgullo|agrado|honor|alegría|cariño)
        (con|con mucha|con toda|con gran) (alegría|satisfacción|convicción)
        (con|con mucho|con muchísimo|con todo) (gusto|placer|orgullo|agrado|honor|alegría|cariño)
        (cómo no|por qué no|no faltaba más|no hay problema|ningún problema|sin problema|sin problemas)
        (dense|dese|daos|date) por (autorizados|autorizado|autorizada|autorizadas) (a|para)
        (doy mi autorización|doy autorización|faculto)
        (encargo|encarezco|imploro|rogaría|agradecemos)
        (escribo|les escribo|le escribo) para
        (estoy decidida a|me decidí a|me comprometo a|me animo a)
        (estoy|estamos|quedo|quedamos) list(o|a|os|as)
        (estoy|estaré|estaría|quedo|quedaré|estamos|estaremos|estaríamos)
        (favor de|hagan el favor de|haga el favor de|haced el favor de|haz el favor de|háganme el favor de)
        (he decidido|hemos decidido|me he decidido a|estoy decidido a)
        (hágame el favor de|hazme el favor de|me hacen el favor de)
        (me|nos) (gustaría|encantaría|agradaría|interesa|interesaría|complace)( mucho|)( que|)
        (me|nos) (honra|alegra|place|enorgullece|importa|urge|apetece)( mucho|)( que|)
        (mucho|de antemano|desde ya) (agradeceré|agradezco|agradecería)( que|)
        (no dudo|no vacilo|no titubeo) en
        (no puedo esperar|no veo la hora) (a|para|de)
        (no|ni) (lo |)(pienso|dudo|tengo que pensarlo) (dos veces|un momento|un instante|un segundo)
        (permiso|autorización|aval)
        (permítanme|permítame|permitidme|permíteme|déjenme|déjeme|déjame|dejadme)
        (pido|ruego|solicito|suplico|agradezco|agradecería)( a ustedes|)( por favor|)( que|)
        (puedo|podemos|voy a|vamos a|vengo a|paso a|procedo a|debo|tengo que|hay que|debemos|tenemos que)
        (queremos|quisiéramos|deseamos|necesito|necesitamos|decidí|decidimos|acepto|aceptamos|opto por|elijo)( que|)
        (quería|queríamos|escribo para|les escribo para|le escribo para|os escribo para|escribimos para)
        (quiero|quisiera|querría|deseo|desearía|deseo|pretendo|pienso|espero|prefiero|ansío|anhelo)( que|)
        (sería|es|será) (para mí |)(un|mi|todo un) (honor|gusto|placer|deber|orgullo|privilegio)
        (solicitar|pedir|rogar|solicitarles|pedirles|rogarles|solicitarle|pedirle)( que| a ustedes que| por favor|)
        (solo|sólo|únicamente|nada más|simplemente) (quiero|quería|quisiera|deseo|necesito)( que|)
        (sírvanse|sírvase|servíos|procedan a|proceda a|sean tan amables de|sea tan amable de)
        (tengan|tenga|ten|tened) (a bien|la bondad de|la amabilidad de|la gentileza de)
        (tiene|tienen) que
        (vengan|siéntanse libres de|siéntase libre de)
        agradecid(o|a)( de|)
        content(o|a)( de|)
        dispuest(o|a|os|as)( de|)
        encantad(o|a|os|as)( de|)
        feliz( de|)
        gustos(o|a|os|as)( de|)
        honrad(o|a)( de|)
        list(o|a|os|as) para
        no (dejen|deje|dejes|dejéis) de
        no (es|hay)( ningún|) problema
        no (solo|sólo|solamente)
        no me importa
        no me importaría
        orgullos(o|a)( de|)
        puedo yo
        sin (duda|dudar|dudarlo|dudas|titubear|vacilar|reservas|más|demora|falta|ninguna duda)
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (habría|hay) (forma|manera|posibilidad) de
        (les|le|os|te) (agradecería|agradezco) (si |que |)(pudieran|pudiera)
        (les|le|os|te) (importaría|molestaría|sería posible)
        (me |nos |)(pueden|puede|puedes|podéis|podrían|podría|podrías|podríais|podés|pudieran|pudiera)
        (querrían|querría usted|quieren ustedes|tendrían la amabilidad de|tendría la amabilidad de|tendrían a bien)
        (serían|son|serías|seríais) tan amables de
        (sería|es|será|fuera) (tan amable de|posible que|posible)
        (ustedes|usted|tú|vosotros|vosotras) (pueden|puede|puedes|podéis)
        se puede
    """,
    # says yes: "of course"
    "yes": """
        (confirmo|lo confirmo|confirmado|confirmada|confirmamos|ratifico|apruebo|aprobado|consiento|asiento)
        (de acuerdo|conforme|en efecto|sin duda|con gusto|con mucho gusto)
        (desde luego|seguro|segurísimo|cómo no|ciertamente|efectivamente)
        (encantado|encantada|hecho|afirmativo|amén a eso)
        (estoy|estamos) (totalmente |completamente |muy |plenamente |)(a favor|seguro|segura)
        (estoy|estamos) (totalmente |completamente |muy |plenamente |)(de acuerdo|conforme|conformes)
        (está bien|soy yo|fui yo|es mía|es mío|es correcto|es correcta|es así|es verdad)
        (he sido|había sido) yo
        (háganlo|hágalo|hazlo|hacedlo|procedan|proceda|por favor sí|sí por favor)
        (la|mi|nuestra|) respuesta es (positiva|afirmativa|un sí)
        (lo|la) (hago|haré|hacemos)
        (naturalmente|ya|va|vale|venga|dale|órale|órale pues|listo|ok|okay|okey)
        (oki|bueno|perfecto|adelante|exacto|correcto|así es|eso es|cierto)
        (puede|pueden) (proceder|seguir adelante|continuar)
        (sii|síí)
        (sí|claro) (quiero|deseo|acepto|confirmo|señor|señora)
        (sí|claro|obvio|por supuesto|desde luego|seguro) que
        (sí|sip|claro|claro que sí|clarísimo|obvio|obviamente|por supuesto|por supuesto que sí)
        firmad(o|a) con (gusto|mucho gusto|todo gusto|alegría|cariño|orgullo|todo el corazón)
        no hay (nada que|más que|ni que|que) (pensar|pensarlo|decir|hablar)
        por qué no
        sí (claro|gracias|señor|señora|por favor|desde luego|estoy de acuerdo|soy yo|fui yo|así es|cómo no)
        sí (he sido|que he sido) yo
        yo he sido
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (de ninguna manera|de ningún modo|bajo ningún concepto|en ningún caso|ni pensarlo)
        (en vez de|en lugar de|antes que)
        (excepto|salvo|menos|a excepción de|con excepción de|exceptuando|pero no|aparte de|fuera de)
        (imposible|incapaz)
        (me|nos) (niego|negamos|opongo|oponemos|abstengo|abstenemos)
        (ni loco|ni loca|ni de broma|ni muerto|ni muerta|ni en sueños|nones|nel|contra)
        (no es mío|no me interesa|no gracias|no estoy de acuerdo)
        (no fui yo|yo no fui|no he sido yo|no soy yo|mejor no|no es mía)
        (no|nunca|jamás|ni|tampoco|sin|nada|ningún|ninguna|ninguno|apenas|difícilmente|negativo|ni hablar)
        (rechazo|rehúso|rehuso|rehusar|rechazar|declino|renuncio|niego)( a|)
        en (lugar|vez) del
        en contra( de|)
        prefiero no( hacerlo|)
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (a cambio de|a reserva de|dependiendo|depende)
        (a menos que|a no ser que|con tal que|con tal de que|siempre que|siempre y cuando)
        (antes|después|luego)( de|)( que|)
        (debería|deberíamos|tendría|habría|haría|firmase|firmara)
        (en caso de|en caso de que|en cuanto|tan pronto como|apenas)
        (en otra vida|supongamos|imaginen|imagina|imagínense)
        (en principio|en teoría|por si|por si acaso|hipotéticamente|eventualmente)
        (en |)otra ocasión
        (en|dentro de) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre)
        (en|dentro de) (noviembre|diciembre|unos días|una semana|un mes|un rato)
        (firmaría|firmaríamos|suscribiría|adheriría|me adheriría|me uniría|me sumaría)
        (la próxima|el próximo|la siguiente|este|el mismo|el otro) (miércoles|jueves|viernes|sábado|domingo)
        (la próxima|el próximo|la siguiente|este|el mismo|el otro) (semana|mes|año|fin de semana|lunes|martes)
        (la|el) (miércoles|jueves|viernes|sábado|domingo)( que viene| próximo| próxima| que|)
        (la|el) (semana|mes|año|día|fin de semana|lunes|martes)( que viene| próximo| próxima| que|)
        (mañana|pasado mañana|más adelante|más tarde|más tardecito|algún día|un día de estos|otro día|otra vez será)
        (otro momento|esta tarde|esta noche|pronto|aún no|todavía no|próximamente|la próxima vez)
        (o|u|quizá|quizás|tal vez|a lo mejor|acaso|posiblemente|probablemente|puede que|puede ser|igual|ojalá)
        (próximo|próxima|venidero|venidera)
        (si|cuando|mientras|hasta|según|salvo que|excepto que|excepto si|salvo si)
        (solo|sólo|solamente|únicamente) (si|cuando|después|para|por)
        (una vez|una vez que|en tanto|a condición de|con la condición de|bajo la condición de)
        si (es|son|está|están|fuera|fuese|hay|no|alguien|todos|todas|eso|esto|ustedes|usted|el|los)
        si (mi|mis|su|sus|un|una|hubiera|tuviera|pudiera|puedo|sirve|tienen|tiene|cambian|quitan)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (al|por|haber|tras|por haber) (firmar|firmado)
        (cree|creen|creo|creía|piensa|piensan|pensaba|pensé|supongo|supone|supuestamente|opina)
        (cuenta que|cuentan|según dicen|mencionó|explicó|comentó)
        (después|antes|luego|acerca|al momento) de (firmar|poner|agregar|incluir)
        (dice|dicen|dijo|dijeron|digo|diga|digan|decir|decía|decían|diciendo)
        (escribe|escriben|escribió|escribieron|pregunta|preguntan|pregunté)
        (firmé|firmó|firman|firmaron|firmaste|firmaba|firmaban|firmando yo|firmado)
        (haber firmado|suscribí|adherí|me sumé|me uní|envié|mandé|mandó)
        (he firmado|hemos firmado|había firmado|han firmado|ha firmado)
        (he|ha|han|había|habían|hubo|tuve)
        (mandaron|mandan|reenvié|recibí|compartí|publicó|publicaron)
        (obligó|obligaron|forzó|fuerzan|presiona|presionan|insiste|insisten)
        (olvidé|olvido|intento|intenté|logro|logré|me cuesta|dudo en|vacilo)( a| de| en|)
        (opinan|imagino|dudo|parece|sé|sabe|sabía|entiendo|escuché|oí|leí|vi|me enteré)
        (pide|piden|pidió|pidieron|pediste|quiere|quieren|quieres|quería que)
        (pregunto|preguntó|puso|hizo|hace|hicieron|llama|llamó)
        (querían|exige|exigen|ordena|ordenó|manda|mandan|obliga|obligan)
        (recomienda|recomiendan|sugiere|aconseja|espera|esperan)
        (temo|temor|miedo|me da miedo|tengo miedo|evito|evitar|me atrevo|atrevo)( a| de| en|)
        ya firmé
    """,
    # asks something: "who" reads it?
    "question": """
        (estoy yo|ya firmé|ya estoy|debo yo|puedo yo)
        (es|son|era|eran|fue|fueron|soy|somos|está|están)
        (qué|lo que) (es|significa|quiere decir)
        (qué|quién|quiénes|cómo|cuál|cuáles|cuándo|cuánto|cuántos|cuántas|dónde|adónde|por qué|para qué|acaso)
        no sé (cómo|dónde)
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (a fin de|a fin de que|en vista de|por causa de|gracias a)
        (antes de que|antes de|hasta que|hasta|después de|aunque)
        (como|en cuanto) (cristiana|católico|católica|abogado|abogada|médico|médica|un|una|parte|hija|hijo)
        (como|en cuanto) (madre|padre|mujer|hombre|maestro|maestra|ciudadano|ciudadana|persona|ser humano|cristiano)
        (creo que|pienso que) (es|son|está|están|todos|nadie|debe|deben|la|el|los|las)
        (porque|ya que|pues|puesto que|dado que|debido a|como protesta|para que)
        aun cuando
        como
        con
        con (mucha|tanta|toda|gran|profunda|profundo|tanto|todo|mucho|enorme)
        con (todo mi|toda mi|todo nuestro|toda nuestra)
        contra
        en (solidaridad|memoria|apoyo|honor|defensa|homenaje|respaldo|señal|protesta|recuerdo|pro)( de| con| a|)
        es que
        para (apoyar|ayudar|protestar|exigir|pedir|defender|demandar|salvar)
        para (detener|evitar|parar|proteger|mostrar|expresar)
        por (ellos|ellas)
        por (el|la|los|las|lo|todo|toda|todos|todas|un|una|unos|nuestros|nuestras)
        por (motivos|motivo|razones|cuestiones) (de trabajo|personales|laborales|profesionales)
        por (motivos|motivo|razones|cuestiones) (familiares|de salud|de seguridad)
        por (motivos|razones|motivo|cuestiones|asuntos|problemas)
        por (nuestra|nuestro|esta|este|estas|estos|sus|tanta|tantos)
        por (ser|amor|justicia|solidaridad|respeto|compasión|principio|principios)
        sin
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (broma|una broma|de broma|era broma|chiste|mentira|sarcasmo|ironía|prueba|una prueba|test)
        (cambien|cambie|quiten|manden|envíen|manden me|envíen me|expliquen|expliquen me|muestren me) (primero|antes)
        (cambié de idea|he cambiado de opinión|he cambiado de idea|mudé de opinión)
        (dejen|deje|deja|dejad|paren) de
        (déjenme|déjeme|dejadme|déjame) (en paz|pensar|pensarlo)
        (equivocado|equivocada|me equivoqué|me he equivocado|me confundí)
        (espere|esperen|espera|esperad|un momento|alto)( a|)
        (falsa|falso|falsificada|falsificado|estafa|fraude|hackeada|hackeado|hackearon|suplantación|spam)
        (haga caso omiso|no hagan caso|descarten|déjenlo|déjalo)
        (lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lástima|infelizmente|qué pena)
        (lo pensaré|lo pienso|lo voy a pensar|voy a pensarlo|pensar|pensaré|pensarlo|pensándolo|pensándolo mejor)
        (me arrepentí|me arrepiento|me he arrepentido|arrepentido|arrepentida|cambié de opinión)
        (no he sido yo|no me interesa|no soy yo)
        (no me deja|no me permite|no me permiten|no permite)
        (olvídenlo|olvídelo|olvídalo|olvidadlo|ignore|ignoren|ignora|ignórenlo|hagan caso omiso)
        (paso de|yo paso|no gracias|gracias pero no|no fui yo|yo no fui|otra carta|código equivocado|botón equivocado)
        (pensándolo bien|a pensar|lo tengo que pensar|lo consultaré)
        (por error|por equivocación|sin querer|error|un error|equivocación)
        (prohíbe|prohíben|prohibido|prohibida|prohíbo|impide|impiden|no me dejan)
        (quise decir|quería decir|mejor dicho|digo mejor|en realidad quería|corrijo|rectifico|perdón quise)
        (tengo dudas|indeciso|indecisa|dudas)
        no (estoy|estamos) (muy |del todo |tan |)(seguro|segura|seguros|seguras|convencido|convencida)
        no (sé|sabemos)
        primero
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (adiós|hola|holi|buenas|saludo|saludos|salud|abrazo|abrazos)
        (amiga|amigo|amigos|amigas|compas|compañeras|compañeros|compañera|compañero|señor|señora|señores|señoras)
        (antes de que|aunque) (sea|es) (muy |demasiado |)tarde
        (aprecio|respeto|admiración|afecto|cariño|cariños|fuerte|grande|enorme|abrazote|saludito|saluditos)
        (atentamente|atte|cordialmente|fraternalmente|sinceramente|respetuosamente|afectuosamente|atento|atentos)
        (besos|beso|bendiciones|bendición|bendito|paz|amén|ánimo)
        (buenas|buenos|buen|muy buenas|muy buenos) (fin de semana|año|domingo|mañana|jornada)
        (buenas|buenos|buen|muy buenas|muy buenos) (tardes|noches|días|día|tarde|noche|trabajo|semana)
        (buena|gran|excelente|importante|linda|noble|justa) (causa|labor|iniciativa|carta|acción|campaña)
        (cordial|cordiales|cariñosos|cariñoso|afectuoso|fraterno|fraternos|solidarios|solidario)
        (cuídense|cuídate|cuídese)
        (cómo está|cómo están|cómo estás|cómo te va|cómo les va|qué tal|espero que estén bien)
        (de nada|no hay de qué|no hay prisa|no hay apuro|sin prisa|no hace falta responder)
        (disculpe|disculpen|disculpa|disculpad|disculpas|perdón|perdone|perdonen)
        (en solidaridad|solidaridad|en paz|con gratitud|paz y bien|paz y justicia)
        (espero que esté bien|espero estén bien|espero que estés bien)
        (estimad|querid|apreciad|distinguid|respetad)(a|o|as|os|xs|@s)
        (feliz|lindo|linda|excelente|bonito) (fin de semana|año|domingo|mañana|jornada)
        (feliz|lindo|linda|excelente|bonito) (tardes|noches|días|día|tarde|noche|trabajo|semana)
        (gracias|muchas gracias|mil gracias|muchísimas gracias|infinitas gracias|grasias)
        (hasta la victoria|siempre|como siempre|una vez más|otra vez|de nuevo)
        (lo antes posible|cuanto antes|a la brevedad|a la brevedad posible|con urgencia)
        (mil|muchas|muchísimas|agradecido|agradecida|se agradece|agradecimiento)
        (ni perdón ni olvido|no en mi nombre|no están solos|no están solas)
        (no bajen los brazos|no aflojen|no olvidamos|sin justicia no hay paz)
        (no es necesario responder|no hace falta contestar)
        (no estáis solos|no se rindan|no se preocupen|no se preocupe|no desmayen)
        (nunca más|ni una más|ni uno más|no más|basta|no pasarán|ni olvido ni perdón)
        (ojalá|espero) (que |)(llegue a tiempo|no sea tarde|lleguemos a tiempo|no sea demasiado tarde)
        (ojalá|espero) (que |)(sirva|ayude|sirva de algo|no llegar tarde)
        (perdona|lo siento|lamento|molestia|molestias|demora|tardanza|retraso)
        (por favor|por fa|favor)
        (que |)dios (los|les|le|te|lo|nos|) (bendiga|guarde|cuide|pague|proteja|acompañe|ayude)
        (que |)dios (quiera|bendiga)
        (señorita|hermanos|hermanas|equipo|gente|familia|doctora|licenciado|licenciada|don|doña)
        (sigan|sigue|seguid|siga) así
        (si|cuando|en cuanto) (aún hay tiempo|todavía hay tiempo|todavía se puede|aún se puede)
        (si|cuando|en cuanto) (es posible|fuera posible|se puede|pueden|puede|puedes|podéis|no es molestia)
        (si|cuando|en cuanto) (no es mucha molestia|no es tarde|no es demasiado tarde|hay tiempo)
        (si|cuando|en cuanto) (son tan amables|es tan amable|tienen tiempo|les parece)
        (ya |)basta de
        (ánimos|fuerza|fuerzas|chau|chao|suerte|felicidades|felicitaciones|bravo|viva|enhorabuena|éxito|éxitos|che)
        gracias (por|a) (tanto|ustedes|estar|luchar|su trabajo|el aviso|lo que hacen)
        gracias (por|a) (todo|todos|avisar|avisarme|escribir|escribirme|invitar|recordar|recordarme)
        hasta (luego|pronto|mañana|la próxima|siempre)
        nos vemos
        si (me|nos) (hacen|hace|hacéis|haces) (el|ese) favor
        si (serían|sería|seríais|serías) tan (amables|amable|gentiles|gentil|buenos|bueno)
        si (son|es|sois|eres|fueran|fuera|fuerais|fueras|fuesen) tan (amables|amable|gentiles|gentil|buenos|bueno)
        si no (les|le|os|te) (importa|molesta|es molestia|causa molestia)
        ya basta
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (abajo|arriba|adjunta|adjunto|anexa|anexo|aquí|acá|ahí|allí|ahora|ahora mismo)
        (al|en el) (pie|final|calce|fin) de
        (ambas|ambos|las dos|los dos|las tres|los tres)
        (anteayer|antier|antes de ayer|el otro día|la otra vez)
        (ante|después de|con|a pesar de) todo
        (así|hoy|hoy mismo|también|además|igualmente|inmediato|de inmediato)
        (a|al|ante|bajo|con|de|del|desde|en|entre|hacia|para|por|sobre|tras)
        (citado|mencionada|mencionado|referida|referente|relativa|relativo|respecto)
        (correspondiente|titulada|titulado|llamada|llamado|denominada)
        (código|número|núm|nro|num|ref|referencia|asunto|tema)
        (de mi parte|en nombre propio|a título personal|a título individual|como individuo)
        (de todo corazón|de corazón|con el corazón|con el alma|con toda el alma|con las dos manos|con ambas manos)
        (dirigida|enviada|anónima|anónimo|anónimamente|pública|público)
        (el|un|una|uno|unos|unas|se|es|son|que|le|les|os|te)
        (es|son|era|eran|fue|fueron|soy|somos|está|están)
        (igual que|mismo que|otra vez|de nuevo|una vez más)
        (nomás|no más nada)
        (parte|pie|junto a|junto con|acompañando)
        (presente|misma|mismo|propia|propio|nueva|nuevo|última|último|anterior)
        (primera|segunda|urgente|urgentes|abierta|abiertas)
        (respuesta|repuesta|mi respuesta|mi respuesta es|la respuesta es)
        (solamente|casi|entonces|esta vez|por esta vez|siguiente|siguientes|citada)
        (una |)parte de
        (ya mismo|todavía|aún|bien|muy|más|mucho|tanto|tan|solo|sola|sólo)
        antes de que (salga|se envíe|se mande|la envíen|la manden)( la carta|)
        con (este|el presente|la presente|esta)( correo| mensaje| carta|)
        con todo (mi|el|nuestro) (corazón|apoyo|cariño|respeto|amor)
        de tod(as|os) (formas|modos|maneras)
        hace (poco|unos días|dos días|tres días|una semana)
        mediante (este|esta|la presente|el presente)
        más
        por (la|el|este) (presente|medio|correo|mensaje|conducto)
        por (mi|nuestra) parte
        por medio de (la presente|este|esta|este correo|este mensaje)
        pues
        sobre todo
        tal (cual|como está|como aparece)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (y|e|así que|por eso|por lo tanto|por tanto|por ello|además|entonces)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (pero|mas|sin embargo|aun así|aún así|no obstante|sino)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        firma
        firmado
        firmado por
        me llamo
        mi nombre
        mi nombre es
        nombre
        nombre completo
        nombre y apellido
        nombre y apellidos
        yo me llamo
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        nombres
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        ciudad
        localidad
        lugar
        municipio
        población
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        estado
        pais
        país
        provincia
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        grupo
        org
        organizacion
        organización
        parroquia
    """,
    # what somebody is: "Title: Professor"
    "title": """
        cargo
        profesion
        profesión
        titulo
        título
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        celular
        comentario
        comentarios
        correo
        correo electrónico
        direccion
        dirección
        dni
        fecha
        móvil
        telefono
        teléfono
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        nombre de pila
        primer nombre
        segundo nombre
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        apellido
        apellido materno
        apellido paterno
        apellidos
        primer apellido
        segundo apellido
    """,
}

PHRASES = {
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        buen día
        buenas
        buenas noches
        buenas tardes
        buenos días
        cómo está
        cómo están
        estimada
        estimadas
        estimado
        estimado equipo
        estimados
        hola
        querida
        queridas
        querido
        queridos
        qué tal
        saludos
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        abrazos
        atentamente
        atte
        bendiciones
        con cariño
        cordialmente
        en solidaridad
        gracias
        muchas gracias
        saludos
        saludos cordiales
        un abrazo
        un cordial saludo
        un saludo
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        a nombre de
        de parte de
        en nombre de
        en representación de
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        para las
        para los
        por la
        por las
        por los
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        aparezca
        impriman
        imprimir
        mostrar
        muestren
        publicar
        publique
        publiquen
        público
        revelar
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonima
        anonimamente
        anonimo
        anónima
        anónimamente
        anónimo
        confidencial
        de forma anónima
        no publicar
        no publicar mi nombre
        no publiquen
        no publiquen mi nombre
        nombre reservado
        reservado
        sin mi nombre
        sin publicar mi nombre
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        (primera|segunda) persona
        (su|tu) (ciudad|organización|cargo)
        el mismo
        la misma
        mi esposa
        mi nombre
        ninguna
        ninguno
        su nombre
        tu nombre
        ver abajo
        ver arriba
        yo
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        amor
        cristo
        dios
        jesús
        justicia
        la humanidad
        la justicia
        la libertad
        la paz
        las víctimas
        los presos
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        abajo
        arriba
        es
        está
        falta
        la
        lista
        mal
        no
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        me llamo
        mi nombre es
        soy
        yo
        yo me llamo
        yo soy
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        a
        en
        es
        por
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        es
        llamo
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        citando
        citando a
        escribe
        escribio
        escribió
        ha escrito
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        de
        desde
        remitente
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        enviada el
        enviado
        enviado el
        enviado en
        fecha
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        a
        para
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        cco
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        asunto
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        correo original
        forwarded message
        inicio del mensaje reenviado
        mensaje de
        mensaje enviado
        mensaje original
        mensaje reenviado
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        enviado con
        enviado desde
        enviado por
        obtener outlook para
        obtén outlook para
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        antes de imprimir
        aviso de confidencialidad
        este correo electrónico y
        este correo es confidencial
        este mensaje es confidencial
        este mensaje y los
        este mensaje y sus
        la información contenida en este
        libre de virus
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        re
        reenviar
        resp
        rta
        rv
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## responda por encima de esta línea ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        arriba de esta línea
        encima de esta línea
        sobre esta línea
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        cliente de correo
        lector de correo
        navegador
        programa de correo
        visor de correo
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        (|ha )(reaccionado|reaccionó) (a través de|desde|mediante) gmail
        (|ha )(reaccionado|reaccionó) a (su|tu) (correo|mensaje)
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        ausencia de la oficina
        ausencia:
        ausente:
        auto-respuesta
        autorrespuesta
        aviso de ausencia
        aviso de vacaciones
        contestación automática
        de vacaciones:
        estoy de vacaciones
        estoy fuera de la oficina
        fuera de la oficina
        fuera de oficina
        licencia:
        me encuentro fuera
        mensaje automático
        mensaje de ausencia
        notificación de ausencia
        respuesta automatica
        respuesta automatizada
        respuesta automática
        vacaciones:
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        acuse de lectura
        acuse de recibo
        confirmación de lectura
        eliminado:
        entregado:
        leído -
        leído:
        mensaje leído
        mostrado:
        no leído:
        recibo de lectura
        visto:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        caso
        comunicación
        consulta
        correo
        escrito
        incidencia
        mensaje
        petición
        queja
        reclamación
        reclamo
        solicitud
        sugerencia
        ticket
        tiquete
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        abiert
        acus
        acusamos recibo
        asignad
        cread
        derivad
        en proceso
        fue leído
        generad
        ha sido leído
        hemos recibido
        ingresad
        procesad
        recepción de
        recibid
        reenviad
        registrad
        remitid
        siendo atendid
        siendo revisad
        turnad
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        agradecemos
        gracias
        le agradece
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        haberse comunicado
        haberse puesto en contacto
        por comunicarse
        por contactar
        por contactarnos
        por escribir
        por ponerse en contacto
        por su consulta
        por su correo
        por su interés
        por su mensaje
        por su solicitud
        por tu mensaje
        su comunicación
        su contacto
        su mensaje
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        a la brevedad
        atenderemos
        contestaremos
        días hábiles
        en breve
        horario de atención
        le atenderá
        le contactaremos
        le contestaremos
        le daremos respuesta
        nos comunicaremos
        nos pondremos en contacto
        recibirá respuesta
        recibirá una respuesta
        responderemos
        se pondrá en contacto
        será atendid
        será procesad
        será respondid
        será revisad
        tendrá respuesta
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automátic
        favor de no responder
        no conteste
        no es supervisad
        no responda
        no responder
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        firmo
        he
        me
        mi
        quiero
        yo
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        cuando
        donde
        es
        esta
        estas
        este
        esto
        estos
        está
        están
        fue
        fueron
        nuestro
        nuestros
        porque
        que
        quien
        quienes
        son
        sus
        usted
        ustedes
        yo
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        aquí
        como
        con
        contra
        desde
        nadie
        no
        para
        pero
        por
        según
        sin
        sobre
        todos
        una
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        como
        con
        es
        este
        fue
        las
        para
        pero
        por
        que
        sin
        sobre
        son
        una
        yo
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        firmantes
        firmas
        nombres
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        antes
        aunque
        aún
        cuando
        desde
        ello
        ellos
        era
        eres
        esa
        ese
        eso
        estoy
        ha
        han
        hasta
        hay
        he
        hoy
        la
        le
        les
        lo
        me
        mientras
        mío
        ni
        nos
        o
        pues
        si
        soy
        su
        también
        te
        todavía
        tú
        un
        ya
        yo
        él
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        accion
        acción
        apelacion
        apelación
        campana
        campaña
        carta
        caso
        llamamiento
        peticion
        petición
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        no
        nro
        num
        numero
        núm
        número
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (adelante|conforme|listo|vale|ok)
        (aprobada|aprobado|apruebo|envíen|envíenla|envíe|envíela)
        (a|) (todas|todos)
        (buena|buenas) (tarde|tardes|noche|noches)
        (buen|buenos) (día|días)
        (coordinador|coordinadora)
        (cordiales |un |)(saludo|saludos|abrazo|abrazos)
        (de acuerdo|con gusto|lo antes posible|de una vez)
        (de mi|de nuestra) parte
        (estimada|estimado|estimadas|estimados) (colegas|)
        (está|todo|) (bien|perfecto|perfecta)
        (la|esta|nuestra) carta
        (muchas|mil|) gracias
        (querida|querido|queridas|queridos) (compañeras|compañeros|amigas|amigos|)
        (sí|ya)
        ahora( mismo|)
        atentamente
        atte
        cordialmente
        hola
        la
        por (el|su) trabajo
        por favor
        porfa
        y
        yo
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Morning"
    "no_name": """
        aún
        hoy
        mes
        semana
        todavía
    """,
    # the same, and it may turn an order that it stands below: "wait", "Monday"
    "turns": """
        alto
        antes
        cuando
        después
        domingo
        espera
        espere
        hasta
        jueves
        lunes
        martes
        mañana
        miércoles
        no
        nunca
        pare
        pendiente
        pero
        próxima
        próximo
        si
        sábado
        viernes
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (claro|cómo no|encantada|encantado|desde luego|efectivamente|obvio|por supuesto)
        (claro|obvio|seguro|por supuesto) que
        (sí|síí|sii|sip)
        con( mucho| todo|) gusto
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (proceda|procedan)
        (puede|pueden|pueda) (proceder|seguir adelante|continuar)
        adelante
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        pensar
        pensar lo
        pensarlo
        pensaré
        pienso
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (así es|cierto|conforme|confirmada|confirmado|confirmar|confirmo|correcto|exacto)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (envié|mandé|escribí)
        (fui|soy) yo
        (he firmado|hecho|firmado|firmada|firmé|listo)
        (he sido|había sido) yo
        (vino|viene|salió|sale|es|era) de mi parte
        (vino|viene|salió|sale|es|era) de mí
        yo (fui|soy|he sido)
    """,
    # says no, alone: "no thank you"
    "no": """
        no( gracias|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (aún|todavía) no
        (en |)otra ocasión
        (ninguna|ninguno)( de ellas| de ellos| de estas|)
        otra vez será
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (solamente|solo|sólo)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (dije|he dicho) (que |)sí
        (di|he dado) mi (nombre|firma|consentimiento)
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (agradecer|curiosidad|dar|darles|decir|decirles|pregunta|preguntaba|preguntar|saber)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (conocí|encontré|escuché|leí|leyendo|me enteré|oí|recibí|vi|he leído|he visto|he recibido)
        (he|ha|han|había|habían|hubo|tuve)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (decir|decirles|decirle|deciros|comunicar|comunicarles|comunicarle|informar|informarles|informarle|manifestar|manifestarles)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        (mi|mis)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (conservar|deje|dejar|mantener|mantenga|quede|queda|siga|sigue)
        (conserven|continuar|dejen|déjenme|mantengan|quedarme|seguir)
        (deje|dejen|déjame|déjeme|déjenme)
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (a la orden|no hay de qué)
        (con gusto|con mucho gusto|de acuerdo|encantada|encantado)
        (dios|que dios) (la|las|les|lo|los) (ayude|bendiga|proteja)
        (enhorabuena|estupendo|excelente|genial|perfecto|qué bien|recibido|un placer)
        (muy |)(amable|amables|bien)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (un |)(abrazo|cordial saludo|saludo)
        abrazos
        atentamente
        con (cariño|respeto)
        cordialmente
        en solidaridad
        muy (cordial saludo|cordialmente)
        paz
        saludos( cordiales|)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (he|hemos) cambiado de (idea|opinión|parecer)
        (lo|la) (he|hemos) (pensado|reconsiderado|meditado)( mejor| bien| otra vez|)
        (olviden|olvide|ignoren|ignore) (mi|el) (mensaje|correo)( anterior|)
        (olviden|olvide|olvida|olvídense de|ignoren|ignore) (lo|todo lo) que (dije|escribí|les dije|le dije)
        cambi(é|amos) de (idea|opinión|parecer)
        lo pens(é|amos)( mejor| bien| otra vez|)
        me (convenció|han convencido|convencieron)
        me (equivoqué|arrepentí|he arrepentido|arrepiento)
        pensándolo (mejor|bien)
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (de número|de código|de carta)
        (el|la) (código|número|carta)( correcto| correcta| bueno| buena|)( es| era|)
        (era|es|debía ser|debe ser|tenía que ser)
        (me equivoqué|error mío|fue un error|mi error|un error|errata|corrección)
        (perdón|perdone|perdonen|disculpe|disculpen|lo siento|uy|ay|ups)
        (quise|quería|queríamos) (decir|escribir|poner|firmar)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (me|nos) (refería|referíamos|refiero)
        (mi|nuestra) (intención|idea)
        (mi|nuestro) deseo
        (pretendía|pretendíamos|deseaba|deseábamos|deseo)
        (quería|queríamos|quise|quisimos|quiero|queremos)( decir| hacer| escribir|)
        la (idea|intención)
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (en su lugar|en cambio|en lugar de (eso|esa|esta|ella))
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        por favor
        si (es posible|puede ser|pueden|se puede|no es molestia)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (actualizar|arreglar|cambiar|corregir|modificar|rectificar)(lo|la|me|melo|mela|)
        (corrija|corrijan|cambie|cambien|arreglen|modifiquen|corríjanlo|cámbienlo)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (primer|primero|primera|uno)
    """,
    # its second: "the second"
    "2": """
        (segundo|segunda|dos)
    """,
    # its third: "the third"
    "3": """
        (tercer|tercero|tercera|tres)
    """,
    # its fourth: "the fourth"
    "4": """
        (cuarto|cuarta|cuatro)
    """,
    # its fifth: "the fifth"
    "5": """
        (quinto|quinta|cinco)
    """,
    # both of two: "both"
    "both": """
        (ambos|ambas|las dos|los dos)
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        (las tres|los tres)
    """,
    # chooses: I "pick" 2
    "beside": """
        (elijo|escojo|opción)
    """,
    # only looks like a number, and chooses none: "one second"
    "none": """
        un segundo
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (última|último)
    """,
}

OFFICIALS = {
    # of which nothing is told but that they have it: "your letter", "your petition"
    "thing": """
        su (carta|correo|mensaje|peticion|solicitud|escrito|oficio|comunicacion|memorial)
    """,
    # behind it something is told: and inform you "that" …
    "telling": """
        comunic
        inform
        que
    """,
    # with nothing told behind it, a courtesy as a whole: "thank you" for your concern about …
    "thanks": """
        (reciba|reciban) (un|una|mi|nuestro)
        agradec
        gracias
        sin otro particular
    """,
    # with the future, a promise about our letter: will "reply", "be forwarded"
    "handle": """
        analiz
        atend
        canaliz
        conocimiento
        contest
        estudi
        remit
        respond
        respuesta
        revis
        traslad
        turn
        vista a
    """,
    # what will be done: they "will" reply, "aim to" reply
    "future": """
        (contest|respond|remit|turn|atend|analiz|revis|estudi|inform|comunic)ar(a|an|emos)
        (voy|va|van) a
        dara
        dara vista
        daran
        daremos
        estar(a|emos)
        fue
        ha sido
        haremos
        sera
        seran
        siendo
        vamos a
    """,
    # the small words of the language itself, by which it is known: "the", "of"
    "common": """
        a
        al
        ante
        como
        con
        cuando
        de
        del
        desde
        e
        el
        en
        entre
        es
        esta
        estas
        este
        estos
        está
        están
        fue
        ha
        han
        hasta
        la
        las
        le
        les
        lo
        los
        me
        mi
        muy
        más
        ni
        no
        nos
        o
        para
        por
        porque
        que
        se
        según
        si
        sin
        sobre
        son
        su
        sus
        te
        un
        una
        y
        ya
    """,
    # of officials' mails, by beginnings of words. Something has come in: "we acknowledge receipt of your letter"
    "got": """
        (leído|leyó|leímos) (su|con)
        acusamos
        acuse
        acuso
        enterad
        ha ingresado
        hemos recibido
        obra en nuestro poder
        quedamos enterad
        quedo enterad
        recepcion
        recibid
        recibimos
        tom(amos|o|e) (nota|conocimiento)
    """,
    # what becomes of it: "it has been forwarded and will be answered in due course"
    "promised": """
        (hizo|hicieron|hicimos|hice|hará|haremos|hacer) llegar
        a la brevedad
        canalizad
        conocimiento de
        dar respuesta
        dara respuesta
        daremos respuesta
        efectos conducentes
        efectos correspondientes
        en su oportunidad
        folio
        no responda
        para su atencion
        remitid
        sera (analizad|atendid|turnad|remitid|trasladad|canalizad|revisad|respondid|contestad|enviad)
        tomamos nota
        trasladad
        turnad
    """,
    # says nothing by itself: "Dear Sirs", "yours faithfully"
    "courtesy": """
        agradec
        apreciable
        atentamente
        atte
        buen dia
        buenas tardes
        buenos dias
        cordial
        estimad
        gracias
        respetable
        saludos
        señor
    """,
    # turns what stands beside it: the Ministry will "not" take any action
    "negation": """
        imposibilidad
        imposibilitad(a|o|as|os)
        imposible
        nada
        ni
        ningun(|o|a)
        no
        nunca
        sin
        tampoco
    """,
    # with a negation, a refusal: not "intervene", no "measures", not "comply"
    "act": """
        (dar|brindar) informacion
        acceder
        accion
        adoptar
        atender
        comentar
        dar curso
        dar seguimiento
        ha lugar
        hacer (nada|algo|más)
        intervencion
        intervendra
        intervenir
        medida
        otorgar
        procede
        proceder
        pronunciar
        proporcionar
        tramite
    """,
    # a refusal by itself: "we reject the allegations", "the case is closed"
    "decline": """
        (caso|asunto|expediente) (|esta |queda |ha sido |fue )cerrad
        desestimad
        improcedente
        injerencia
        negamos
        niega
        no ha lugar
        no procede
        no se encuentra facultad
        rechaz
        se desestima
    """,
    # with a negation, not theirs: not within our "competence"
    "competent": """
        atribucion
        competen
        competencia
        corresponde a (la|el|otra|otro)
        facultad
        jurisdiccion
        le corresponde a est
    """,
    # not theirs, by itself: "you have reached the wrong department"
    "wrong": """
        (area|oficina|departamento|persona|direccion|correo) equivocad
        (correo|buzón|dirección|cuenta) es (sólo|solo|únicamente|exclusiv)
        equivocad
        por error
    """,
    # the office is another's by now: she "no longer holds" this office
    "departed": """
        (sucesor|sucesora)
        concluyo su
        dejo (el cargo|de)
        fallecio
        ha dejado (el cargo|de)
        se jubilo
        ya no (labora|trabaja|ocupa|es|esta|forma|presta)
        ya no (me|soy|trabajo|laboro)
    """,
    # who else it is for: "please direct your letter to" the prosecutor
    "turn_to": """
        a quien corresponde
        acuda
        acudir
        compete a
        comuniquese
        contactar
        corresponde a
        dirigir
        dirija
        dirijase
        enviar
        envie
        escriba
        remita
        remitir
        se (|le )sugiere
    """,
    # who wrote is away: "out of the office" until Monday
    "absent": """
        (asueto|feriado)
        (reabriremos|reabrirán|reabrirá)
        a mi regreso
        ausente
        de licencia
        de permiso
        en comisión de servicio
        estare de vuelta
        fuera de la oficina
        incapacidad
        me reincorpor
        regresare
        vacacion
    """,
    # to everybody, not to us: "newsletter", "press release"
    "bulletin": """
        boletin
        comunicado de prensa
        convoca a los medios
        darse de baja
        en esta edicion
        en este numero
        escriba baja
    """,
    # the office that writes, as whole words: the matter is not another's: "we"
    "ours": """
        (esta|este) (dependencia|oficina|institución|despacho|ministerio)
        nosotros
        nuestra
        nuestras
        nuestro
        nuestros
    """,
    # asks us not to write again, which refuses nothing: "do not reply" to this message
    "quiet": """
        abstenerse de responder
        no (responda|conteste|responder|contestar)
    """,
    # says that it is not so: with more told beside it, an answer: the allegations are "unfounded"
    "disputes": """
        (infundad|falsa|falso)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        jamás
        ni
        no
        nunca
        sin
        tampoco
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        accesible
        divulgada
        divulgado
        enseñada
        enseñado
        mostrada
        mostradas
        mostrado
        mostrados
        revelada
        revelado
        visible
        visibles
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        divulgar
        divulgue
        divulguen
        enseñar
        enseñe
        enseñen
        mostrando
        mostrar
        mostrarla
        mostrarlo
        mostrarse
        mostréis
        muestra
        muestre
        muestren
        muestres
        revelar
        revelarse
        revele
        revelen
        se muestre
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        aparecer
        aparezca
        aparezcan
        comparta
        compartan
        compartir
        comunicada
        comunicado
        comunicar
        comunique
        comuniquen
        dar
        den
        dé
        entregar
        entregue
        entreguen
        enviar
        envíe
        envíen
        expuesto
        facilitar
        facilite
        faciliten
        figurar
        figure
        figuren
        incluir
        incluya
        incluyan
        pasar
        pase
        pasen
        salga
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        conozca
        conozcan
        enterarse
        lea
        lean
        leer
        reciba
        reciban
        saber
        se entere
        sepa
        sepan
        vea
        vean
        ver
        verá
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        en secreto
        esconda
        escondan
        esconder
        oculta
        ocultado
        ocultando
        ocultar
        oculte
        oculten
        oculto
        ocúltelo
        ocúltenlo
        omita
        omitan
        omitido
        omitir
        privado
        reservado
        reservar
        reserve
        reserven
        secreto
        tachar
        tachen
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        dejar
        deje
        dejen
        mantener
        mantengan
        quede
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        en secreto
        fuera de
        lejos de
        oculta
        oculto
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        a
        al
        ante
        con
        de
        del
        delante de
        en
        frente a
        para
        por
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (mis|nuestros|los|sus) (nombres|datos)
        (mi|nuestro|el|su) nombre
        firma
        la firma
        mi firma
        mi identidad
        nombre
        nombres
        que (firmo|firmé|he firmado)
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        lo
        me
        nos
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        a condición de que
        asegúrense
        con la condición de que
        con tal de que
        debe
        debería
        deje
        dejen
        deseo
        e
        está
        esté
        gracias
        le
        les
        me gustaría
        muchas gracias
        o
        pedimos
        permitan
        pero
        pido
        podrá
        por favor
        prefiero
        pueda
        puede
        que
        queremos
        quiero
        quisiera
        ruego
        se
        sea
        ser
        si es posible
        siempre que
        sin embargo
        solo
        sólo
        también
        u
        y
        yo
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        carta
        cartas
        lista
        llamamiento
        petición
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        copia
        copias
        versión
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        de
        del
        el
        la
        las
        lo
        los
        ninguna
        ningún
        señor
        señora
        sr
        sra
        un
        una
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        (el|su|un|) (sitio|sitio web)
        (la|su|una|) (página|página web|página pública)
        el público
        en línea
        en público
        internet
        la prensa
        medios
        prensa
        página
        página pública
        página web
        públicamente
        público
        sitio web
        web
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        autoridades
        cualquiera
        destinatarios
        funcionarios
        las autoridades
        los destinatarios
        los funcionarios
        nadie
        ninguno
        ningún destinatario
        todos
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        a excepción de
        con excepción de
        excepto
        menos
        salvo
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        cuando
        donde
        ella
        ellos
        firmar
        firmo
        hasta que
        porque
        pues
        puesto que
        trabaja
        trabajo
        ya que
        él
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        cómo
        fue
        fueron
        ha
        había
        han
        he
        hemos
        importa
        mostró
        por qué
        si
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        podrá
        podrán
        podéis
        pueda
        puedan
        puede
        pueden
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        ahora
        al final
        de nuevo
        después de todo
        finalmente
        otra vez
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        (cada|todas las) (vez|veces)
        siempre
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (cartas|peticiones|acciones|campañas) (futuras|próximas|siguientes|que vengan|que vendrán|por venir)
        (cartas|peticiones|acciones|campañas) (que envíen|que manden|que escriban|que publiquen)
        (de ahora|de hoy) en adelante
        (de manera permanente|de forma automática|de manera automática)
        (desde|a partir de) (ahora|hoy|ya|este momento)( en adelante| mismo|)
        (en adelante|en lo sucesivo|en el futuro|por adelantado)
        (futuras|próximas|siguientes|nuevas) (cartas|peticiones|acciones|campañas)
        (hasta nuevo aviso|hasta que avise|hasta que diga lo contrario|salvo que diga lo contrario)
        (permanentemente|automáticamente|de forma permanente)
        (sin preguntar|sin preguntarme|no hace falta preguntarme|no hace falta que me pregunten)( cada vez| antes|)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        casi siempre
        como siempre
        no siempre
        siempre (dispuesto|dispuesta|encantado|encantada|feliz|contento|contenta|listo|lista)
        siempre (he|había|quise|firmaba|firmé|me|nos|han|quería)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (firmantes|miembros|socios|socias) (permanentes|fijos|fijas|habituales)
        (firmante|miembro|socio|socia|adherente|suscriptor) (permanente|fijo|fija|habitual|regular|constante)
        (firma|adhesión) permanente
        (mi |la |)(membresía|membrecía|afiliación|pertenencia|suscripción permanente)
        (miembro|miembra|socio|socia|parte) de (la|su|vuestra|tu|esta) (red|lista|grupo)
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (la|su|vuestra) red
        (miembro|miembra|socio|socia)
    """,
    # makes one of them: "become" a member
    "become": """
        (añadan|añádanme|agréguenme|inclúyanme|inscríbanme|apúntenme|anótenme)
        (considérenme|considérennos|trátenme|ténganme|téngannos)( como| por|)
        (regístrenme|inscribirme|apuntarme|agrégame|inclúyeme|apúntame|anótame)
        (ser|hacerme|hacernos|volverme|convertirme en|unirme a|unirme como|unirnos a|entrar en|entrar como|formar)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (quiero|quisiera|deseo) (salir|salirme|retirarme|dejar la red|abandonar la red)
        (salir|salirme|retirarme|darme de baja) de la (red|membresía|lista de miembros)
        (salir|salirme|salgo|me salgo|dejar la red|dejo la red|abandonar|abandono|retirarme|me retiro)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (acabar|acaben|anular|anulen|dejar|dejo|renuncio|renunciar)
        (darme de baja|dar de baja|renuncio a|renunciar a|dar por terminada)
        (dejar de|dejo de) ser
        (quítenme|sáquenme|bórrenme|elimínenme|quíteme|sáqueme|quítame|sácame|dénme de baja|denme de baja)
        (terminar|termino|terminen|finalizar|finalicen|cancelar|cancelen|cancelo)
        (ya no|no) (quiero|deseo|soy)( ser| más|)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (continuar|seguir|sigan|siga|sigue|sigáis|continúen|continúe)( siendo| como| firmando|)
        (permanecer|quedarme|quedar)( como|)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (dejen|deje|dejad|paren|pare|cesen) de
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (más|ya no|ya|nunca más|en adelante|automáticamente|siempre|en el futuro)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (por|en) (mí|mi nombre|nuestro nombre)
        con mi nombre
        en nombre mío
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (hagan|haga|haz|háganme|hagamos) (una pausa|un descanso)
        (necesito|quiero|quisiera|haré|hago) (una pausa|un descanso|hacer una pausa)
        (pausar|pausen|pausa) (mi membresía|mi firma|mi nombre|mi participación|todo)
        (pausa|pausar|pausen|hacer una pausa|suspender|suspendan|descanso|descansar|en pausa)
        (pónganme|ponerme|ponme) en pausa
        (suspender|suspendan|interrumpir|interrumpan) (mi membresía|mi firma|mi nombre|mi participación|todo)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (he vuelto|ya volví|estoy de vuelta)
        (reanudar|reanuden|reanudo|reactivar|reactiven)
        (reanudar|retomar|reactivar|continuar) (mi membresía|mi participación|todo)
        (terminar|acabar) (mi|la) pausa
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (hasta|hasta el|hasta el día|hasta la|hasta el próximo)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (por|durante|unos|unas)( los próximos| las próximas|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (el |)(fin|final|finales|fines) de
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (año|años) = y
        (día|días) = 1
        (mes|meses) = m
        (semana|semanas) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (dos|un par de) = 2
        (primero|primer) = 1
        (un|una|uno) = 1
        cinco = 5
        cuatro = 4
        diez = 10
        doce = 12
        nueve = 9
        ocho = 8
        seis = 6
        siete = 7
        tres = 3
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (como máximo|a lo sumo|a lo más|no más de|máximo|max)
        (hasta|un máximo de|como mucho|solo|sólo|solamente|nunca más de)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (al|por|cada) mes
        (mensual|mensuales|mes)
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (sobre|de|acerca de|tema|temas|solo sobre|sólo sobre|relativas a|relacionadas con|relacionados con|países)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (todo|todos los temas|cualquier tema|todas|todas las cartas)
    """,
}

DESK = {
    # shows how the letters stand: "STATUS UA 329/11"
    "status": """
        estado
    """,
    # brings the names as files: "LIST UA 329/11"
    "list": """
        lista
    """,
    # brings the letter as it would go now: "PREVIEW UA 329/11"
    "preview": """
        borrador
        vista previa
    """,
    # shows the emails that wait for a person: "HELD"
    "held": """
        pendientes
        retenidos
    """,
    # shows who did what: "JOURNAL UA 329/11"
    "journal": """
        diario
    """,
    # explains the commands: "HELP"
    "help": """
        ayuda
    """,
    # gives a letter a new deadline: "EXTEND UA 329/11 2036-12-31 17:00"
    "extend": """
        ampliar
        amplía
        amplíe
        prorroga
        prorrogar
        prorrogue
        prórroga
    """,
    # closes a letter now: "CLOSE UA 329/11"
    "close": """
        cerrar
        cierra
        cierre
    """,
    # keeps a letter back: "HOLD UA 329/11"
    "hold": """
        detener
        detenga
        detén
        retener
        retenga
        retén
    """,
    # lets a letter go: "RELEASE UA 329/11"
    "release": """
        libera
        liberar
        libere
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
        restaura
        restaurar
        restaure
    """,
    # puts names from paper on a letter: "ADD UA 329/11"
    "add": """
        agrega
        agregar
        agregue
        añada
        añade
        añadir
    """,
    # tells everybody who signed what became of it: "OUTCOME UA 329/11"
    "outcome": """
        desenlace
        resultado
    """,
    # takes an email as what it says: "ACCEPT 12"
    "accept": """
        acepta
        aceptar
        acepte
    """,
    # leaves an email: "DISMISS 12"
    "dismiss": """
        descarta
        descartar
        descarte
    """,
    # takes an email as other words: "TAKE 12 SIGN UA 329/11"
    "take": """
        toma
        tomar
        tome
    """,
    # answers an email: "ANSWER 12"
    "answer": """
        contesta
        contestar
        conteste
        responda
        responde
        responder
    """,
    # says what became of a delivery: "RESOLVE 12 sent"
    "resolve": """
        resolver
        resuelva
        resuelve
    """,
    # says what an official wrote: "OFFICIAL 7 refusal"
    "official": """
        autoridad
    """,
    # agrees to what a command would do: "YES"
    "yes": """
        sí
    """,
    # may stand between a command and a code: "STATUS of UA 329/11"
    "linking": """
        a
        correo
        de
        de la carta
        del
        la carta
        mensaje
        nombres a
        número
        para
    """,
    # may stand behind an order that takes effect at once: "CLOSE UA 329/11 now"
    "now": """
        ahora
        ahora mismo
        enseguida
        hoy
        ya
    """,
    # may stand before a command, or behind it: "STATUS, please"
    "courtesy": """
        abrazos
        atentamente
        buen día
        buenas
        buenas noches
        buenas tardes
        buenos días
        cordialmente
        estimada
        estimadas
        estimado
        estimados
        favor de
        gracias
        hola
        hola a todos
        muchas gracias
        necesitamos
        podría
        por favor
        porfa
        puede
        puedes
        queremos
        quiero
        quisiera
        saludos
        saludos cordiales
        sírvase
        un abrazo
        un fuerte abrazo
        un saludo
    """,
    # begins a line with a reason for the journal, with a colon: "Reason: the bishop asked for it"
    "reason": """
        motivo
        por qué
        razón
    """,
    # the same, without a colon: "because she is free"
    "because": """
        porque
    """,
    # may stand before a day: "EXTEND UA 329/11 until 31 December"
    "until": """
        a
        al
        el
        hasta
        hasta el
        hasta las
        para el
        por
    """,
    # of a longer time: "EXTEND UA 329/11 12 hours"
    "hours": """
        hora
        horas
    """,
    # of a longer time: "EXTEND UA 329/11 3 days"
    "days": """
        día
        días
    """,
    # of a longer time: "EXTEND UA 329/11 2 weeks"
    "weeks": """
        semana
        semanas
    """,
    # behind or before an hour: "17 h", "at 17:00"
    "clock": """
        a la
        a las
        horas
        las
    """,
    # a time of day: "EXTEND UA 329/11 December 24, noon"
    "noon": """
        al mediodía
        mediodía
    """,
    # the last minute of a day: "December 24, midnight"
    "day_end": """
        a finales del día
        fin del día
        final del día
        medianoche
    """,
    # today, to its last minute where no hour is written: "EXTEND UA 329/11 to tonight"
    "tonight": """
        esta noche
        hoy por la noche
    """,
    # the day on which it is written: "EXTEND UA 329/11 to today, 6 pm"
    "on_the_day": """
        hoy
    """,
    # the day after: "EXTEND UA 329/11 to tomorrow"
    "day_after": """
        mañana
    """,
    # may stand beside a day, and says nothing more: "the 24th of December, Wednesday"
    "around_day": """
        a
        de
        del
        domingo
        día
        el
        en
        h
        hora
        hs
        jueves
        la
        las
        lunes
        martes
        miércoles
        punto
        sábado
        viernes
    """,
    # what names have in common: "INVALIDATE UA 329/11 name=*bot*"
    "by_name": """
        nombre
    """,
    # the same: "domain=spam.example"
    "by_domain": """
        dominio
    """,
    # the same: "address=user*@home.example"
    "by_address": """
        correo
        dirección
        email
    """,
    # the same: "before=2036-12-02"
    "before": """
        antes
    """,
    # the same: "after=2036-12-01"
    "after": """
        desde
        después
    """,
    # the same: "proof=reply"
    "proof": """
        prueba
    """,
    # good news: "OUTCOME UA 329/11 good news"
    "good": """
        buena noticia
        buenas
        buenas noticias
    """,
    # nobody should write any more: "OUTCOME UA 329/11 stop"
    "stop": """
        alto
        basta
        parar
    """,
    # may stand before what an email is taken as, and what became of a delivery: "TAKE 12 as SIGN UA 329/11"
    "as": """
        como
    """,
    # became of a delivery: "RESOLVE 12 sent"
    "sent": """
        enviada
        enviado
        llegó
    """,
    # the same: it goes again: "RESOLVE 12 again"
    "again": """
        de nuevo
        otra vez
    """,
    # the same: "RESOLVE 12 failed"
    "failed": """
        fallida
        fallido
        no enviada
    """,
    # the same: it need not go: "RESOLVE 12 skipped"
    "skipped": """
        omitida
        omitido
        omitir
    """,
    # an official's email is one: "OFFICIAL 7 answer"
    "an_answer": """
        respuesta
    """,
    # the same: "OFFICIAL 7 refusal"
    "a_refusal": """
        negativa
        rechazo
    """,
    # the same: it came, and no more: "OFFICIAL 7 receipt"
    "a_receipt": """
        acuse
        acuse de recibo
    """,
    # the same: the matter is another's: "OFFICIAL 7 wrong office"
    "anothers": """
        otra oficina
        otra persona
    """,
    # before another address: "RESOLVE 12 again to clerk@court.example"
    "to": """
        a
    """,
}
