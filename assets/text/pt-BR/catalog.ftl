### The words for the fact files in assets/catalog, in Portuguese (Brazil): platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Suas publicações, fotos, comentários e conversas com a IA. Inclui o Messenger.
platform-instagram = Instagram
platform-instagram-hint = Suas publicações, fotos, comentários e conversas com a IA. Inclui o Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = O que você escreve para a Meta AI no WhatsApp. Suas conversas privadas não são usadas.
platform-no-account = Sem conta
platform-no-account-hint = Você não tem conta, mas outras pessoas publicam coisas sobre você ou compartilham imagens suas.

## Where a person lives, and the right that applies there

zone-eu = União Europeia
zone-eea = Islândia, Liechtenstein ou Noruega
zone-uk = Reino Unido
zone-switzerland = Suíça
zone-brazil = Brasil
zone-unclear = Um lugar cuja lei não verificamos
zone-elsewhere = Outro país
law-eu = Você tem o direito de oposição, pelo artigo 21 do GDPR.
law-eea = Você tem o direito de oposição, pelo artigo 21 do GDPR, aplicável por meio do Acordo EEE.
law-uk = Você tem o direito de oposição, pelo artigo 21 do GDPR do Reino Unido.
law-switzerland = Pelos artigos 30 a 32 da lei suíça de proteção de dados, você pode proibir expressamente este uso.
law-brazil = Pelo artigo 18 da LGPD, você pode se opor a um uso que não cumpra a lei.
law-unclear = Não verificamos qual direito vale onde você mora.
law-elsewhere = Onde você mora, não se conhece nenhum direito contra este uso das suas próprias publicações.

## Routes

route-facebook-ai-page = Página da Meta sobre IA, para o Facebook
route-facebook-ai-page-audience = Para quem tem conta no Facebook na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-facebook-form-2025 = Formulário do Facebook de 2025
route-facebook-form-2025-audience = Para quem tem conta no Facebook na UE, na Islândia, em Liechtenstein, na Noruega ou na Suíça.
route-facebook-form-2024 = Formulário do Facebook de 2024
route-facebook-form-2024-audience = Para quem tem conta no Facebook na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-facebook-router = Formulário do Facebook para todas as oposições
route-facebook-router-audience = Para quem tem conta no Facebook na UE, na Islândia, em Liechtenstein, na Noruega ou no Reino Unido.
route-facebook-legitimate-interest = Formulário do Facebook contra “interesses legítimos”
route-facebook-legitimate-interest-audience = Para quem tem conta no Facebook na UE, na Islândia, em Liechtenstein ou na Noruega.
route-meta-privacy-rights = Página geral da Meta para pedidos de privacidade
route-meta-privacy-rights-audience = Para quem tem conta no Facebook ou no Instagram, quando o formulário sobre IA não aparece.
route-instagram-ai-page = Página da Meta sobre IA, para o Instagram
route-instagram-ai-page-audience = Para quem tem conta no Instagram na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-instagram-form-2025 = Formulário do Instagram de 2025
route-instagram-form-2025-audience = Para quem tem conta no Instagram na UE, na Islândia, em Liechtenstein, na Noruega ou na Suíça.
route-instagram-form-2024 = Formulário mais antigo do Instagram
route-instagram-form-2024-audience = Para quem tem conta no Instagram na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-instagram-legitimate-interest = Formulário do Instagram contra “interesses legítimos”
route-instagram-legitimate-interest-audience = Para quem tem conta no Instagram na UE, na Islândia, em Liechtenstein ou na Noruega.
route-uk-privacy-centre = Central de Privacidade da Meta
route-uk-privacy-centre-audience = Para quem tem conta no Facebook ou no Instagram no Reino Unido.
route-brazil-facebook-ai-page = Página da Meta sobre IA, para o Facebook no Brasil
route-brazil-facebook-ai-page-audience = Para quem tem conta no Facebook no Brasil.
route-brazil-facebook-form = Formulário do Facebook, no Brasil
route-brazil-facebook-form-audience = Para quem tem conta no Facebook no Brasil.
route-brazil-instagram-ai-page = Página da Meta sobre IA, para o Instagram no Brasil
route-brazil-instagram-ai-page-audience = Para quem tem conta no Instagram no Brasil.
route-brazil-whatsapp-ai-messages = Formulário do WhatsApp para mensagens com IAs, no Brasil
route-brazil-whatsapp-ai-messages-audience = Para quem tem conta no WhatsApp no Brasil.
route-brazil-others-ai-page = Página da Meta sobre IA, para quem não tem conta no Brasil
route-brazil-others-ai-page-audience = Para quem está no Brasil e não tem conta.
route-whatsapp-ai-messages = Formulário do WhatsApp para mensagens com IAs
route-whatsapp-ai-messages-audience = Para quem tem conta no WhatsApp na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-whatsapp-general = Formulário geral de privacidade do WhatsApp
route-whatsapp-general-audience = Para quem tem conta no WhatsApp na Europa.
route-third-party-data = Formulário da Meta para informações de terceiros
route-third-party-data-audience = Para quem mora na UE, na Islândia, em Liechtenstein, na Noruega, no Reino Unido ou na Suíça. Não é preciso ter conta.
route-third-party-data-elsewhere = Formulário da Meta para informações de terceiros, em outros países
route-third-party-data-elsewhere-audience = Para quem mora em todos os outros países, com ou sem conta.
route-unclear-facebook-ai-page = Página da Meta sobre IA, para o Facebook
route-unclear-facebook-ai-page-audience = Para quem tem conta no Facebook em um lugar cuja lei não verificamos.
route-unclear-instagram-ai-page = Página da Meta sobre IA, para o Instagram
route-unclear-instagram-ai-page-audience = Para quem tem conta no Instagram em um lugar cuja lei não verificamos.
route-unclear-whatsapp-ai-messages = Formulário do WhatsApp para mensagens com IAs
route-unclear-whatsapp-ai-messages-audience = Para quem tem conta no WhatsApp em um lugar cuja lei não verificamos.
route-letter-meta-ireland = Carta à Meta na Irlanda
route-letter-meta-ireland-audience = Para quem tem conta no Facebook ou no Instagram na UE, na Islândia, em Liechtenstein ou na Noruega.
route-letter-meta-ireland-others = Carta à Meta na Irlanda, sem conta
route-letter-meta-ireland-others-audience = Para quem mora na UE, na Islândia, em Liechtenstein ou na Noruega e não tem conta.
route-letter-meta-ireland-whatsapp = Carta à Meta na Irlanda, sobre a IA no WhatsApp
route-letter-meta-ireland-whatsapp-audience = Para quem tem conta no WhatsApp na UE, na Islândia, em Liechtenstein ou na Noruega.
route-letter-whatsapp-ireland = Carta ao WhatsApp na Irlanda
route-letter-whatsapp-ireland-audience = Para quem tem conta no WhatsApp na UE, na Islândia, em Liechtenstein ou na Noruega.

## Steps: opening the form

step-log-in = Primeiro, entre na sua conta, no mesmo navegador.
step-log-in-facebook = Primeiro, entre no Facebook, no mesmo navegador.
step-log-in-instagram = Primeiro, entre no Instagram, no mesmo navegador.
step-open-address = Abra o endereço.
step-open-page = Abra a página da Meta.
step-phone-address-bar = Cole o endereço no navegador do celular, para não abrir um aplicativo.
step-scroll-end = Role até o fim da página. O formulário está lá.
step-answer-yes = Se perguntarem se seu pedido é sobre a IA na Meta, responda que sim.
step-find-link-facebook = Role a página. Clique no link para se opor no Facebook.
step-find-link-instagram = Role a página. Clique no link para se opor no Instagram.
step-find-link-whatsapp = Role a página. Clique no link sobre suas mensagens com IAs no WhatsApp.
step-find-link-others = Role a página. Procure um link para quem não tem conta.
step-find-link-top = Clique em “direito de se opor”, na caixa do topo.
step-app-settings = No aplicativo, abra as configurações.
step-app-privacy-centre = Abra a Central de Privacidade.
step-app-object-link = Abra a parte sobre a IA na Meta e toque em “direito de se opor”.
step-facebook-app-menu = No aplicativo do Facebook, toque nas três linhas.
step-facebook-app-settings = Toque em “Configurações e privacidade”.
step-facebook-app-centre = Toque em “Central de Privacidade”.
step-instagram-app-menu = No aplicativo do Instagram, vá ao seu perfil e toque nas três linhas.
step-instagram-app-centre = Perto do fim da lista, toque em “Central de Privacidade”.
step-pick-product = Escolha Facebook ou Instagram.
step-pick-objection = Escolha o pedido de oposição.
step-whatsapp-choose = Escolha “Como posso me opor ao tratamento das minhas informações”.
step-third-party-choose = Escolha a opção de se opor ao uso das suas informações vindas de terceiros.
step-third-party-concern = Escolha o assunto do seu pedido.
step-ask-meta-ai = Pergunte à Meta AI sobre você. Guarde a pergunta e uma captura de tela da resposta.

## Steps: ways that are drawn

step-facebook-web-picture = Em facebook.com, clique na sua foto de perfil.
step-facebook-web-settings = Clique em “Configurações e privacidade”.
step-facebook-web-centre = Clique em “Central de Privacidade”.
step-facebook-web-ai = Clique em “IA na Meta”.
step-facebook-web-shared = Clique na parte sobre o que você compartilha nos produtos da Meta. Procure lá o formulário.
step-instagram-web-profile = No Instagram, vá ao seu perfil.
step-instagram-web-menu = Clique nas três linhas.
step-instagram-web-centre = Em “Mais informações e suporte”, clique em “Central de Privacidade”.
step-instagram-web-object = Clique em “direito de se opor”.
step-whatsapp-chat = No WhatsApp, abra a conversa.
step-whatsapp-chat-privacy = Procure “Privacidade avançada da conversa” nesta conversa. Ative-a.

## Words in drawings of forms and menus

drawn-ask-ai = Seu pedido é sobre a IA na Meta?
drawn-yes = Sim
drawn-product = Escolha um produto
drawn-facebook-or-instagram = Facebook ou Instagram
drawn-request = Escolha um pedido
drawn-objection = Opor-se
drawn-question = Escolha uma pergunta
drawn-whatsapp-objection = Como posso me opor …
drawn-third-party-objection = Quero me opor ao uso das minhas informações vindas de terceiros
drawn-concern = Escolha o assunto do seu pedido
drawn-your-concern = Seu assunto
drawn-facebook = Facebook
drawn-facebook-app = Aplicativo do Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Seu perfil
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Configurações e privacidade
drawn-privacy-centre = Central de Privacidade
drawn-more-info = Mais informações e suporte
drawn-profile-picture = Sua foto de perfil
drawn-profile = Perfil
drawn-three-lines = As três linhas
drawn-ai-at-meta = IA na Meta
drawn-shared = Informações que você compartilhou nos produtos da Meta
drawn-object = direito de se opor
drawn-ai-page = Página da Meta sobre IA
drawn-ai-messages = mensagens com IAs no WhatsApp
drawn-form = O formulário
drawn-a-chat = A conversa
drawn-this-chat = Nesta conversa
drawn-advanced-privacy = Privacidade avançada da conversa

## Steps: filling it in

step-check-email = Confira o e-mail. Deve ser o desta conta.
step-country-and-email = Confira o e-mail. Se pedirem um país, escolha o seu.
step-paste = Cole seu texto na caixa.
step-paste-optional = Cole seu texto na caixa. Na UE, ela pode ficar vazia.
step-paste-names-ai = Cole seu texto. Confira se ele fala da IA na Meta.
step-paste-and-send = Cole seu texto, se quiser, e clique em Send (enviar).
step-brazil-fields = Preencha seu país, seu e-mail e seu texto.
step-whatsapp-number = Digite seu número do WhatsApp com o código do país.
step-whatsapp-email = Digite um e-mail que você consiga acessar agora.
step-third-party-fields = Digite seu nome, seu país e seu e-mail.
step-third-party-proof = Cole seu texto, a pergunta que você fez à Meta AI e a captura de tela.

## Steps: sending it

step-send = Clique em Submit ou Send (enviar).
step-wait-screenshot = Espere a mensagem na página. Faça uma captura de tela dela.
step-brazil-code = Mantenha a página aberta. Digite o código do e-mail.
step-enter-code = Mantenha a página aberta. Digite o código do e-mail.
step-whatsapp-answer-mail = Um e-mail vai perguntar a que uso você se opõe, e por quê. Responda.

## Steps: by post

step-letter-print = Coloque seu texto em uma carta, com seu nome, o endereço e a data. Imprima.
step-letter-sign = Assine a carta.
step-letter-registered = Envie por carta registrada, para poder provar que chegou.
step-letter-slip = Guarde o comprovante dos correios.
step-letter-note-date = Anote o dia em que ela foi entregue.

## What comes after sending

after-mail-minutes = Muitas vezes chega um e-mail em poucos minutos. Ele já pode aceitar sua oposição.
after-mail-day = Também pode demorar um dia. Se nada chegar em dois dias, veja na pasta de spam.
after-popup = No celular, pode aparecer uma mensagem na tela em vez de um e-mail.
after-english = A resposta pode vir em inglês. É normal.
after-keep = Guarde a resposta. Não se conhece nenhuma página onde você possa ver sua oposição depois.
after-code = Primeiro pode chegar um e-mail com um código. Ainda não é a resposta.
after-question-whatsapp = O WhatsApp pergunta por e-mail a que uso você se opõe, e por quê. Responda a esse e-mail.
after-review = Uma pessoa pode analisar seu pedido. Não se sabe quanto tempo leva.
after-refusal-form = É possível uma recusa padrão. Guarde-a também.
after-letter = A resposta pode chegar pelo correio ou por e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Ninguém abriu este endereço para esta versão do aplicativo. Nós só o conhecemos de fontes datadas.
note-region = A Meta só mostra o formulário a quem entrou na conta, e não em todos os países. Se você usa uma VPN, desligue-a antes.
note-log-in-first = Se aparecer antes uma página sobre a Meta AI, entre na conta e abra o endereço de novo.
note-linked-accounts = A Meta diz que uma oposição vale para todas as contas do mesmo Accounts Centre (Central de Contas). Alguns guias discordam. Por segurança, você pode fazer uma para cada conta.
note-late-objection = Sua oposição impede o uso futuro. Ela não pode tirar nada de uma IA já treinada. As fontes discordam se ela vale para as publicações mais antigas.
note-others-posts = Sua oposição não vale para o que outras pessoas publicam sobre você.
note-ai-chats = A Meta diz que a oposição também vale para suas conversas com a Meta AI aqui. Uma associação de consumidores disse em 2025 que não.
note-earlier-objection = A Meta diz que uma oposição de 2024 ainda vale. Há quem aconselhe repetir, por segurança.
note-meta-account = A página tem outro link para uma conta Meta, por exemplo para o aplicativo Meta AI ou o Quest.
note-pages = As fontes discordam se uma Página do Facebook pode se opor. Entre com seu perfil pessoal.
note-reason-optional = Na UE, você não precisa dar um motivo.
note-country-if-asked = Algumas pessoas tiveram que informar o país, outras não.
note-form-of-2024 = Em 2024, este formulário pedia um país, um motivo e um código. Uma pessoa teve que escrever pelo menos 100 caracteres.
note-norway = Em 2024, o formulário da Meta não aceitou a Noruega para algumas pessoas. Para quem está na Noruega, a carta é outro caminho.
note-router-replaced = A Meta substituiu este endereço na sua política em 23 de julho de 2026. Talvez ele não leve mais a lugar nenhum.
note-any-objection = Este formulário aceita todo tipo de oposição. Seu texto tem que dizer que a sua é sobre IA.
note-general-channel = Esta página aceita todo tipo de pedido de privacidade. Não se sabe se ela leva ao formulário sobre IA.
note-uk-instagram = No computador, este endereço é para o Facebook. Para o Instagram, use a Central de Privacidade no aplicativo do Instagram.
note-uk-form-unknown = Não se conhece o endereço de um formulário só para o Reino Unido. Também não se sabe qual empresa da Meta é responsável no Reino Unido.
note-brazil-form-unknown = Não se conhece o endereço do formulário da própria Meta para o Brasil. A página pode levar até lá.
note-brazil-reason = No Brasil, o formulário ainda pedia um motivo curto em dezembro de 2025.
note-brazil-non-users = Em 2024, a Meta prometeu à autoridade do Brasil um formulário para quem não tem conta. Não se sabe onde está.
note-unclear-law = Talvez o formulário não apareça onde você mora. Não verificamos a lei desse lugar.
note-whatsapp-address = Não se conhece o endereço do formulário em si. A página da Meta deve ter um link para ele.
note-whatsapp-separate = Uma oposição para o WhatsApp vale sempre só para ele, mesmo que suas contas estejam vinculadas.
note-whatsapp-two-routes = O WhatsApp tem dois formulários: um para mensagens com IAs e um geral. Muitos guias confundem os dois.
note-whatsapp-private = Suas conversas privadas não são usadas. Só vai para a Meta o que alguém envia à Meta AI.
note-whatsapp-precaution = Em junho de 2025, segundo relatos, a Meta chamou este formulário de precaução, porque essas mensagens não eram usadas na época.
note-whatsapp-not-theirs = O WhatsApp pode responder que é um assunto da Meta. Guarde essa resposta e use o formulário para mensagens com IAs.
note-whatsapp-disputed = Em maio de 2025, houve quem dissesse que não era possível se opor no WhatsApp. Desde então, a Meta indica um formulário próprio.
note-third-party-limit = Este formulário é sobre dados de “terceiros”. Para a Meta, isso é a internet aberta e os dados que ela licenciou. Uma foto sua publicada por um amigo no Facebook pode não estar incluída.
note-third-party-italy = A autoridade da Itália indica este formulário a quem não tem conta e cujos dados foram publicados por outros.
note-third-party-proof = As fontes discordam se você tem que mostrar que a Meta tem dados sobre você.
note-third-party-proof-needed = Este formulário pede uma captura de tela de uma resposta da Meta AI que mostre seus dados.
note-third-party-not-automatic = A Meta diz que não aceita estes pedidos automaticamente. Mais de uma dúzia de artistas receberam uma recusa em 2023.
note-ask-who-posted = Foi publicado por alguém que você conhece? Peça para a pessoa retirar. Para isso não é preciso formulário.
note-letter-proof = A carta registrada é o caminho que você pode provar.
note-letter-no-email = Nenhum e-mail da Meta para oposições está confirmado. Uma oposição enviada por e-mail voltou com um erro.
note-letter-others = A política da Meta também menciona quem não tem conta. Por isso, a carta pode falar do que outras pessoas compartilharam.
note-letter-whatsapp-two = É a Meta que opera a Meta AI no WhatsApp. Por isso, escreva às duas empresas, Meta e WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Onde você mora, a Meta não oferece um formulário contra o uso das suas próprias publicações. Não se conhece nenhum direito a isso.
why-elsewhere-whatsapp = Onde você mora, não consta que a Meta ofereça este formulário. Não se conhece nenhum direito a isso.
help-private-account = Torne sua conta privada. As novas publicações deixam de ser públicas.
help-limit-old-posts = Limite quem pode ver suas publicações antigas.
help-delete-posts = Exclua publicações que você não quer ver usadas, ou a conta inteira.
help-avoid-meta-ai = Não use a Meta AI, e não compartilhe com ela coisas privadas.
help-third-party-form = Se a Meta AI mostrar seus dados, use o formulário da Meta para informações de terceiros.
help-whatsapp-avoid-meta-ai = Não escreva para a Meta AI, e não a mencione em uma conversa.
help-whatsapp-delete-chat = Arquive ou exclua a conversa com a Meta AI. A Meta AI em si não pode ser retirada.
help-whatsapp-chat-privacy = Ative a privacidade avançada em cada conversa. Ela impede que as mensagens sejam usadas para recursos de IA.
help-whatsapp-accounts-centre = Deixe o WhatsApp fora do Accounts Centre (Central de Contas). Assim, as conversas com a IA ficam menos ligadas às suas outras contas.
help-whatsapp-reset = Há quem diga que enviar “/reset-ai” na conversa exclui a cópia da Meta. Não conseguimos confirmar isso.

## Countries and territories

place-AT = Áustria
place-BE = Bélgica
place-BG = Bulgária
place-HR = Croácia
place-CY = Chipre
place-CZ = Tchéquia
place-DK = Dinamarca
place-EE = Estônia
place-FI = Finlândia
place-FR = França
place-DE = Alemanha
place-DE-BW = Baden-Württemberg
place-DE-BY = Baviera
place-DE-BE = Berlim
place-DE-BB = Brandemburgo
place-DE-HB = Bremen
place-DE-HH = Hamburgo
place-DE-HE = Hesse
place-DE-MV = Meclemburgo-Pomerânia Ocidental
place-DE-NI = Baixa Saxônia
place-DE-NW = Renânia do Norte-Vestfália
place-DE-RP = Renânia-Palatinado
place-DE-SL = Sarre
place-DE-SN = Saxônia
place-DE-ST = Saxônia-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turíngia
place-GR = Grécia
place-HU = Hungria
place-IE = Irlanda
place-IT = Itália
place-LV = Letônia
place-LT = Lituânia
place-LU = Luxemburgo
place-MT = Malta
place-NL = Países Baixos
place-PL = Polônia
place-PT = Portugal
place-RO = Romênia
place-SK = Eslováquia
place-SI = Eslovênia
place-ES = Espanha
place-SE = Suécia
place-GP = Guadalupe
place-GF = Guiana Francesa
place-MQ = Martinica
place-YT = Mayotte
place-RE = Reunião
place-MF = São Martinho
place-PT-20 = Açores
place-PT-30 = Madeira
place-ES-CN = Ilhas Canárias
place-IS = Islândia
place-LI = Liechtenstein
place-NO = Noruega
place-GB = Reino Unido
place-CH = Suíça
place-BR = Brasil
place-JP = Japão
place-KR = Coreia do Sul
place-AD = Andorra
place-MC = Mônaco
place-SM = São Marinho
place-VA = Cidade do Vaticano
place-JE = Jersey
place-GG = Guernsey
place-IM = Ilha de Man
place-GI = Gibraltar
place-FO = Ilhas Faroe
place-GL = Groenlândia
place-CY-NORTH = Chipre do Norte
place-GB-BASES = Bases britânicas em Chipre
place-US = Estados Unidos
place-other = Outro país

## Reasons one can tick

reason-no-expectation-tick = Quando publiquei, eu não podia prever isto
reason-children-tick = Minhas fotos ou publicações mostram meus filhos
reason-health-tick = Minhas publicações dizem algo sobre minha saúde
reason-belief-politics-tick = Minhas publicações mostram minhas crenças ou minhas ideias políticas
reason-my-work-tick = Meus textos e imagens são obra minha
reason-others-in-my-pictures-tick = Há outras pessoas nas minhas imagens
reason-posts-from-youth-tick = Algumas publicações são da minha juventude
reason-cannot-be-undone-tick = O que a IA aprendeu não pode ser desfeito

## By when an answer is due, and why

rule-gdpr = O artigo 12, n.º 3, do GDPR dá à empresa um mês, contado pelo calendário a partir do dia em que a oposição chega. Um formulário chega no dia em que você o envia. Se o último dia cair em um fim de semana ou em um feriado irlandês, passa para o próximo dia útil. A Meta responde a partir da Irlanda; é interpretação nossa que os feriados da Irlanda contam.
rule-uk-gdpr = A lei do Reino Unido dá à empresa um mês, contado pelo calendário a partir do dia em que a oposição chega. Um formulário chega no dia em que você o envia. Se o último dia cair em fim de semana ou feriado da Inglaterra e do País de Gales, passa para o próximo dia útil. O prazo fica parado enquanto a empresa espera de você algo de que precisa.
rule-swiss-courtesy = A lei suíça não fixa uma data para responder a uma oposição. Trinta dias é uma data razoável, não legal.
rule-no-date = Não conhecemos nenhum prazo legal de resposta onde você mora. Por isso, este aplicativo não fixa nenhum.
rule-uk-complaint = Desde 19 de junho de 2026, no Reino Unido, a empresa deve confirmar em 30 dias que recebeu a reclamação. O dia em que ela chega não conta. Se o último dia cair em fim de semana ou feriado da Inglaterra e do País de Gales, passa para o próximo dia útil.
rule-authority-news = Em até três meses, a autoridade tem que dizer a você em que ponto está, ou o que decidiu. É o que diz o artigo 78, n.º 2, do GDPR. Depois disso, você pode ir à Justiça. É interpretação nossa que uma mensagem da autoridade inicia nova contagem.
rule-reminder = Um lembrete dá duas semanas. É o habitual. Nenhuma lei fixa isso.
rule-recheck = Os formulários e as políticas mudaram todos os anos desde 2024. Por isso, confira uma vez por ano se está tudo igual. Nenhuma lei fixa essa data.

## Public holidays

holiday-ie-new-year = dia de Ano-Novo
holiday-ie-february = feriado de Santa Brígida
holiday-ie-saint-patrick = dia de São Patrício
holiday-ie-easter-monday = segunda-feira de Páscoa
holiday-ie-may = feriado de maio
holiday-ie-june = feriado de junho
holiday-ie-august = feriado de agosto
holiday-ie-october = feriado de outubro
holiday-ie-christmas = dia de Natal
holiday-ie-saint-stephen = dia de Santo Estêvão
holiday-gb-new-year = dia de Ano-Novo
holiday-gb-good-friday = Sexta-feira Santa
holiday-gb-easter-monday = segunda-feira de Páscoa
holiday-gb-early-may = feriado do início de maio
holiday-gb-spring = feriado de primavera
holiday-gb-summer = feriado de verão
holiday-gb-christmas = dia de Natal
holiday-gb-boxing-day = feriado de Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Na Áustria, uma reclamação tem partes fixas. Anexe sua oposição e a resposta, se houver.
caveat-at-limit = Na Áustria, reclame em até um ano depois de saber do fato, e em até três anos depois que aconteceu.
caveat-be-language = Só aceita reclamações em holandês, francês ou alemão.
caveat-bg-language = Escreva em búlgaro, ou anexe uma tradução. Indique também seu endereço permanente e assine.
caveat-bg-channel = Envie pelo correio ou por fax, ou entregue pessoalmente. Por e-mail, só conta com uma assinatura eletrônica qualificada.
caveat-bg-limit = Há um prazo. Uma fonte fala de um ano a partir do dia em que você soube. Pode ter mudado.
caveat-cy-form = O formulário A desta autoridade é o indicado.
caveat-de-land = Na Alemanha, é a autoridade do seu estado (Land) que cuida das empresas. Esta trata de órgãos federais, correios e telefone.
caveat-dk-channel = O formulário on-line exige MitID. Você pode usar e-mail ou correio, mas sem links, som, vídeos ou arquivos ZIP.
caveat-dk-company-first = Escreva primeiro à empresa. Você tem que informar seu nome.
caveat-es-channel = On-line, você precisa de um certificado espanhol ou do Cl@ve. Se não tiver, escreva em espanhol, pelo correio.
caveat-fr-channel = Use o formulário on-line, ou o correio. Escreva em francês.
caveat-gb-company-first = No Reino Unido, reclame primeiro com a empresa. É a regra desde 19 de junho de 2026.
caveat-gb-address = Ela se mudou para Manchester no outono europeu de 2026. Confira o endereço antes de escrever.
caveat-ie-channel = Use o formulário on-line, o e-mail ou o correio. Não aceita reclamações por telefone.
caveat-it-channel = Assine a carta. Envie por e-mail certificado (PEC), ou como carta registrada.
caveat-lt-company-first = Escreva primeiro à empresa.
caveat-lt-channel = Envie como carta registrada, ou entregue pessoalmente. O serviço on-line e o “E. pristatymas” também servem.
caveat-nl-channel = Tem um formulário on-line. Você pode escrever em holandês ou inglês.
caveat-no-channel = O formulário on-line exige ID-porten ou BankID. Em vez disso, você pode escrever uma carta.
caveat-pl-channel = Escreva em polonês. Use o correio ou a caixa eletrônica oficial: um simples e-mail não conta.
caveat-ro-signature = Escreva em romeno ou inglês. Indique o nome completo e o endereço, e assine à mão ou com assinatura eletrônica.
caveat-se-public = O que você envia se torna um documento público, que qualquer pessoa pode pedir para ver.
caveat-ch-report = Isto é uma comunicação. A autoridade não é obrigada a decidir seu caso.
caveat-br-petition = Você precisa de uma conta gov.br, e da prova de que procurou primeiro a empresa.

## Languages in which an authority takes a complaint

in-language-bg = búlgaro
in-language-cs = tcheco
in-language-da = dinamarquês
in-language-de = alemão
in-language-el = grego
in-language-en = inglês
in-language-es = espanhol
in-language-et = estoniano
in-language-fi = finlandês
in-language-fr = francês
in-language-ga = irlandês
in-language-hr = croata
in-language-hu = húngaro
in-language-is = islandês
in-language-it = italiano
in-language-lt = lituano
in-language-lv = letão
in-language-mt = maltês
in-language-nb = norueguês
in-language-nl = holandês
in-language-nn = novo norueguês
in-language-pl = polonês
in-language-pt = português
in-language-pt-BR = português do Brasil
in-language-ro = romeno
in-language-sk = eslovaco
in-language-sl = esloveno
in-language-sv = sueco
