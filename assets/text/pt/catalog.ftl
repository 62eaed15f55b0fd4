### The words for the fact files in assets/catalog, in Portuguese (Portugal): platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = As suas publicações, fotografias, comentários e conversas com a IA. Inclui o Messenger.
platform-instagram = Instagram
platform-instagram-hint = As suas publicações, fotografias, comentários e conversas com a IA. Inclui o Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = O que escreve à Meta AI no WhatsApp. As suas conversas privadas não são usadas.
platform-no-account = Sem conta
platform-no-account-hint = Não tem conta, mas outras pessoas publicam coisas sobre si ou partilham imagens suas.

## Where a person lives, and the right that applies there

zone-eu = União Europeia
zone-eea = Islândia, Liechtenstein ou Noruega
zone-uk = Reino Unido
zone-switzerland = Suíça
zone-brazil = Brasil
zone-unclear = Um lugar cuja lei não verificámos
zone-elsewhere = Outro país
law-eu = Tem o direito de oposição nos termos do artigo 21.º do RGPD.
law-eea = Tem o direito de oposição nos termos do artigo 21.º do RGPD, aplicável através do Acordo EEE.
law-uk = Tem o direito de oposição nos termos do artigo 21.º do RGPD do Reino Unido.
law-switzerland = Nos termos dos artigos 30.º a 32.º da lei suíça de proteção de dados, pode proibir expressamente este uso.
law-brazil = Nos termos do artigo 18 da LGPD, pode opor-se a um uso que não cumpra a lei.
law-unclear = Não verificámos que direito vale onde vive.
law-elsewhere = Onde vive, não se conhece nenhum direito contra este uso das suas próprias publicações.

## Routes

route-facebook-ai-page = Página da Meta sobre IA, para o Facebook
route-facebook-ai-page-audience = Para quem tem conta no Facebook na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-facebook-form-2025 = Formulário do Facebook de 2025
route-facebook-form-2025-audience = Para quem tem conta no Facebook na UE, na Islândia, no Liechtenstein, na Noruega ou na Suíça.
route-facebook-form-2024 = Formulário do Facebook de 2024
route-facebook-form-2024-audience = Para quem tem conta no Facebook na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-facebook-router = Formulário do Facebook para todas as oposições
route-facebook-router-audience = Para quem tem conta no Facebook na UE, na Islândia, no Liechtenstein, na Noruega ou no Reino Unido.
route-facebook-legitimate-interest = Formulário do Facebook contra «interesses legítimos»
route-facebook-legitimate-interest-audience = Para quem tem conta no Facebook na UE, na Islândia, no Liechtenstein ou na Noruega.
route-meta-privacy-rights = Página geral da Meta para pedidos de privacidade
route-meta-privacy-rights-audience = Para quem tem conta no Facebook ou no Instagram, quando o formulário sobre IA não aparece.
route-instagram-ai-page = Página da Meta sobre IA, para o Instagram
route-instagram-ai-page-audience = Para quem tem conta no Instagram na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-instagram-form-2025 = Formulário do Instagram de 2025
route-instagram-form-2025-audience = Para quem tem conta no Instagram na UE, na Islândia, no Liechtenstein, na Noruega ou na Suíça.
route-instagram-form-2024 = Formulário mais antigo do Instagram
route-instagram-form-2024-audience = Para quem tem conta no Instagram na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-instagram-legitimate-interest = Formulário do Instagram contra «interesses legítimos»
route-instagram-legitimate-interest-audience = Para quem tem conta no Instagram na UE, na Islândia, no Liechtenstein ou na Noruega.
route-uk-privacy-centre = Centro de Privacidade da Meta
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
route-whatsapp-ai-messages-audience = Para quem tem conta no WhatsApp na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça.
route-whatsapp-general = Formulário geral de privacidade do WhatsApp
route-whatsapp-general-audience = Para quem tem conta no WhatsApp na Europa.
route-third-party-data = Formulário da Meta para informações de terceiros
route-third-party-data-audience = Para quem vive na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido ou na Suíça. Não é preciso ter conta.
route-third-party-data-elsewhere = Formulário da Meta para informações de terceiros, noutros países
route-third-party-data-elsewhere-audience = Para quem vive em todos os outros países, com ou sem conta.
route-unclear-facebook-ai-page = Página da Meta sobre IA, para o Facebook
route-unclear-facebook-ai-page-audience = Para quem tem conta no Facebook num lugar cuja lei não verificámos.
route-unclear-instagram-ai-page = Página da Meta sobre IA, para o Instagram
route-unclear-instagram-ai-page-audience = Para quem tem conta no Instagram num lugar cuja lei não verificámos.
route-unclear-whatsapp-ai-messages = Formulário do WhatsApp para mensagens com IAs
route-unclear-whatsapp-ai-messages-audience = Para quem tem conta no WhatsApp num lugar cuja lei não verificámos.
route-letter-meta-ireland = Carta à Meta na Irlanda
route-letter-meta-ireland-audience = Para quem tem conta no Facebook ou no Instagram na UE, na Islândia, no Liechtenstein ou na Noruega.
route-letter-meta-ireland-others = Carta à Meta na Irlanda, sem conta
route-letter-meta-ireland-others-audience = Para quem vive na UE, na Islândia, no Liechtenstein ou na Noruega e não tem conta.
route-letter-meta-ireland-whatsapp = Carta à Meta na Irlanda, sobre a IA no WhatsApp
route-letter-meta-ireland-whatsapp-audience = Para quem tem conta no WhatsApp na UE, na Islândia, no Liechtenstein ou na Noruega.
route-letter-whatsapp-ireland = Carta ao WhatsApp na Irlanda
route-letter-whatsapp-ireland-audience = Para quem tem conta no WhatsApp na UE, na Islândia, no Liechtenstein ou na Noruega.

## Steps: opening the form

step-log-in = Primeiro inicie sessão, no mesmo navegador.
step-log-in-facebook = Primeiro inicie sessão no Facebook, no mesmo navegador.
step-log-in-instagram = Primeiro inicie sessão no Instagram, no mesmo navegador.
step-open-address = Abra o endereço.
step-open-page = Abra a página da Meta.
step-phone-address-bar = Cole o endereço no navegador do telemóvel, para não se abrir uma aplicação.
step-scroll-end = Desça até ao fim da página. O formulário está lá.
step-answer-yes = Se perguntarem se o seu pedido é sobre a IA na Meta, responda que sim.
step-find-link-facebook = Desça na página. Carregue na ligação para se opor no Facebook.
step-find-link-instagram = Desça na página. Carregue na ligação para se opor no Instagram.
step-find-link-whatsapp = Desça na página. Carregue na ligação sobre as suas mensagens com IAs no WhatsApp.
step-find-link-others = Desça na página. Procure uma ligação para quem não tem conta.
step-find-link-top = Carregue na palavra «opõe-te», na caixa do topo.
step-app-settings = Na aplicação, abra as definições.
step-app-privacy-centre = Abra o Centro de Privacidade.
step-app-object-link = Abra a parte sobre a IA na Meta e carregue na palavra «opõe-te».
step-facebook-app-menu = Na aplicação do Facebook, carregue nas três linhas.
step-facebook-app-settings = Carregue em «Definições e privacidade».
step-facebook-app-centre = Carregue em «Centro de Privacidade».
step-instagram-app-menu = Na aplicação do Instagram, vá ao seu perfil e carregue nas três linhas.
step-instagram-app-centre = Perto do fim da lista, carregue em «Centro de Privacidade».
step-pick-product = Escolha Facebook ou Instagram.
step-pick-objection = Escolha o pedido de oposição.
step-whatsapp-choose = Escolha «Como posso opor-me ao tratamento das minhas informações».
step-third-party-choose = Escolha opor-se ao uso das suas informações vindas de terceiros.
step-third-party-concern = Escolha de que trata o seu pedido.
step-ask-meta-ai = Pergunte à Meta AI sobre si. Guarde a pergunta e uma captura de ecrã da resposta.

## Steps: ways that are drawn

step-facebook-web-picture = Em facebook.com, carregue na sua fotografia de perfil.
step-facebook-web-settings = Carregue em «Definições e privacidade».
step-facebook-web-centre = Carregue em «Centro de Privacidade».
step-facebook-web-ai = Carregue em «IA na Meta».
step-facebook-web-shared = Carregue na parte sobre o que partilha nos produtos da Meta. Procure lá o formulário.
step-instagram-web-profile = No Instagram, vá ao seu perfil.
step-instagram-web-menu = Carregue nas três linhas.
step-instagram-web-centre = Em «Mais informações e apoio», carregue em «Centro de Privacidade».
step-instagram-web-object = Carregue na palavra «opõe-te».
step-whatsapp-chat = No WhatsApp, abra a conversa.
step-whatsapp-chat-privacy = Procure «Privacidade avançada da conversa» nesta conversa. Ative-a.

## Words in drawings of forms and menus

drawn-ask-ai = O seu pedido é sobre a IA na Meta?
drawn-yes = Sim
drawn-product = Escolha um produto
drawn-facebook-or-instagram = Facebook ou Instagram
drawn-request = Escolha um pedido
drawn-objection = Opor-se
drawn-question = Escolha uma pergunta
drawn-whatsapp-objection = Como posso opor-me …
drawn-third-party-objection = Opor-me ao uso das minhas informações vindas de terceiros
drawn-concern = Escolha de que trata o seu pedido
drawn-your-concern = O seu assunto
drawn-facebook = Facebook
drawn-facebook-app = Aplicação do Facebook
drawn-instagram = Instagram
drawn-instagram-profile = O seu perfil
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Definições e privacidade
drawn-privacy-centre = Centro de Privacidade
drawn-more-info = Mais informações e apoio
drawn-profile-picture = A sua fotografia de perfil
drawn-profile = Perfil
drawn-three-lines = As três linhas
drawn-ai-at-meta = IA na Meta
drawn-shared = Informações que partilhou nos produtos da Meta
drawn-object = opõe-te
drawn-ai-page = Página da Meta sobre IA
drawn-ai-messages = mensagens com IAs no WhatsApp
drawn-form = O formulário
drawn-a-chat = A conversa
drawn-this-chat = Nesta conversa
drawn-advanced-privacy = Privacidade avançada da conversa

## Steps: filling it in

step-check-email = Verifique o e-mail. Deve ser o desta conta.
step-country-and-email = Verifique o e-mail. Se pedirem um país, escolha o seu.
step-paste = Cole o seu texto na caixa.
step-paste-optional = Cole o seu texto na caixa. Na UE, pode ficar vazia.
step-paste-names-ai = Cole o seu texto. Confirme que fala da IA na Meta.
step-paste-and-send = Cole o seu texto, se quiser, e carregue em Send (enviar).
step-brazil-fields = Preencha o seu país, o seu e-mail e o seu texto.
step-whatsapp-number = Escreva o seu número do WhatsApp com o indicativo do país.
step-whatsapp-email = Escreva um e-mail que possa ler agora.
step-third-party-fields = Escreva o seu nome, o seu país e o seu e-mail.
step-third-party-proof = Cole o seu texto, a pergunta que fez à Meta AI e a captura de ecrã.

## Steps: sending it

step-send = Carregue em Submit (submeter) ou Send (enviar).
step-wait-screenshot = Espere pela mensagem na página. Faça uma captura de ecrã dela.
step-brazil-code = Mantenha a página aberta. Escreva o código do e-mail.
step-enter-code = Mantenha a página aberta. Escreva o código do e-mail.
step-whatsapp-answer-mail = Um e-mail vai perguntar a que uso se opõe, e porquê. Responda-lhe.

## Steps: by post

step-letter-print = Ponha o seu texto numa carta, com o seu nome, a morada e a data. Imprima-a.
step-letter-sign = Assine-a.
step-letter-registered = Envie-a por correio registado, para poder provar que chegou.
step-letter-slip = Guarde o talão dos correios.
step-letter-note-date = Anote o dia em que foi entregue.

## What comes after sending

after-mail-minutes = Muitas vezes chega um e-mail em poucos minutos. Pode já aceitar a sua oposição.
after-mail-day = Também pode demorar um dia. Se nada chegar em dois dias, veja na pasta de spam.
after-popup = No telemóvel, pode aparecer uma mensagem no ecrã em vez de um e-mail.
after-english = A resposta pode vir em inglês. É normal.
after-keep = Guarde a resposta. Não se conhece nenhuma página onde possa ver a sua oposição mais tarde.
after-code = Primeiro pode chegar um e-mail com um código. Ainda não é a resposta.
after-question-whatsapp = O WhatsApp pergunta por e-mail a que uso se opõe, e porquê. Responda a esse e-mail.
after-review = Uma pessoa pode analisar o seu pedido. Não se sabe quanto tempo demora.
after-refusal-form = É possível uma recusa padrão. Guarde-a também.
after-letter = A resposta pode chegar pelo correio ou por e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Ninguém abriu este endereço para esta versão da aplicação. Só o conhecemos de fontes datadas.
note-region = A Meta só mostra o formulário a quem tem sessão iniciada, e não em todos os países. Se usa uma VPN, desligue-a primeiro.
note-log-in-first = Se vir antes uma página sobre a Meta AI, inicie sessão e abra de novo o endereço.
note-linked-accounts = A Meta diz que uma oposição abrange todas as contas do mesmo Accounts Centre (Centro de Contas). Alguns guias discordam. Por segurança, pode apresentar uma para cada conta.
note-late-objection = A sua oposição impede o uso futuro. Não pode tirar nada de uma IA já treinada. Não é certo se abrange as publicações mais antigas: as fontes discordam.
note-others-posts = A sua oposição não abrange o que outras pessoas publicam sobre si.
note-ai-chats = A Meta diz que a oposição também abrange aqui as suas conversas com a Meta AI. Uma associação de consumidores disse em 2025 que não.
note-earlier-objection = A Meta diz que uma oposição de 2024 ainda vale. Há quem aconselhe a repeti-la, por segurança.
note-meta-account = A página tem outra ligação para uma conta Meta, por exemplo para a aplicação Meta AI ou o Quest.
note-pages = Não é certo se uma Página do Facebook se pode opor: as fontes discordam. Inicie sessão com o seu perfil pessoal.
note-reason-optional = Na UE, não precisa de dar um motivo.
note-country-if-asked = A algumas pessoas foi pedido o país, a outras não.
note-form-of-2024 = Em 2024, este formulário pedia um país, um motivo e um código. A uma pessoa foi pedido que escrevesse pelo menos 100 caracteres.
note-norway = Em 2024, para algumas pessoas, o formulário da Meta não aceitou a Noruega como país. A partir da Noruega, a carta é outra via.
note-router-replaced = A Meta substituiu este endereço na sua política em 23 de julho de 2026. Pode já não levar a lado nenhum.
note-any-objection = Este formulário aceita todo o tipo de oposição. O seu texto tem de dizer que a sua é sobre IA.
note-general-channel = Esta página aceita todo o tipo de pedidos de privacidade. Não se sabe se leva ao formulário sobre IA.
note-uk-instagram = No computador, este endereço é para o Facebook. Para o Instagram, use o Centro de Privacidade na aplicação do Instagram.
note-uk-form-unknown = Não se conhece o endereço de um formulário só para o Reino Unido. Também não se sabe que empresa da Meta é responsável no Reino Unido.
note-brazil-form-unknown = Não se conhece o endereço do formulário da própria Meta para o Brasil. A página pode levar lá.
note-brazil-reason = No Brasil, o formulário ainda pedia um motivo curto em dezembro de 2025.
note-brazil-non-users = Em 2024, a Meta prometeu à autoridade do Brasil um formulário para quem não tem conta. Não se sabe onde está.
note-unclear-law = O formulário pode não aparecer onde vive. Não verificámos a lei desse lugar.
note-whatsapp-address = Não se conhece o endereço do formulário em si. A página da Meta deve ter uma ligação para ele.
note-whatsapp-separate = Para o WhatsApp, é sempre precisa uma oposição à parte, mesmo que as suas contas estejam associadas.
note-whatsapp-two-routes = O WhatsApp tem dois formulários: um para mensagens com IAs e um geral. Muitos guias confundem-nos.
note-whatsapp-private = As suas conversas privadas não são usadas. Só vai para a Meta o que alguém envia à Meta AI.
note-whatsapp-precaution = Em junho de 2025, segundo relatos, a Meta chamou precaução a este formulário, porque na altura essas mensagens não eram usadas.
note-whatsapp-not-theirs = O WhatsApp pode responder que é um assunto da Meta. Guarde essa resposta e use o formulário para mensagens com IAs.
note-whatsapp-disputed = Em maio de 2025, houve quem dissesse que não era possível opor-se no WhatsApp. Desde então, a Meta indica um formulário próprio.
note-third-party-limit = Este formulário é sobre dados de «terceiros». Para a Meta, isso é a Internet aberta e os dados que obteve sob licença. Uma fotografia sua publicada por um amigo no Facebook pode não estar abrangida.
note-third-party-italy = A autoridade de Itália indica este formulário a quem não tem conta e cujos dados foram publicados por outros.
note-third-party-proof = Não é certo se tem de mostrar que a Meta tem dados sobre si: as fontes discordam.
note-third-party-proof-needed = Este formulário pede uma captura de ecrã de uma resposta da Meta AI que mostre os seus dados.
note-third-party-not-automatic = A Meta diz que não aceita estes pedidos automaticamente. Mais de uma dúzia de artistas receberam uma recusa em 2023.
note-ask-who-posted = Foi publicado por alguém que conhece? Peça-lhe que o retire. Para isso não é preciso formulário.
note-letter-proof = O correio registado é a via que pode provar.
note-letter-no-email = Não está confirmado nenhum e-mail da Meta para oposições. Uma oposição enviada por e-mail foi devolvida com um erro.
note-letter-others = A política da Meta refere também quem não tem conta. Por isso, a carta pode falar do que outras pessoas partilharam.
note-letter-whatsapp-two = É a Meta que gere a Meta AI no WhatsApp. Por isso, escreva às duas empresas, Meta e WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Onde vive, a Meta não oferece um formulário contra o uso das suas próprias publicações. Não se conhece nenhum direito a isso.
why-elsewhere-whatsapp = Onde vive, não consta que a Meta ofereça este formulário. Não se conhece nenhum direito a isso.
help-private-account = Torne a sua conta privada. As novas publicações deixam de ser públicas.
help-limit-old-posts = Limite quem pode ver as suas publicações antigas.
help-delete-posts = Elimine publicações que não quer ver usadas, ou a conta inteira.
help-avoid-meta-ai = Não use a Meta AI, e não partilhe com ela coisas privadas.
help-third-party-form = Se a Meta AI mostrar os seus dados, use o formulário da Meta para informações de terceiros.
help-whatsapp-avoid-meta-ai = Não escreva à Meta AI, e não a mencione numa conversa.
help-whatsapp-delete-chat = Arquive ou elimine a conversa com a Meta AI. A própria Meta AI não se pode retirar.
help-whatsapp-chat-privacy = Ative a privacidade avançada em cada conversa. Impede que as mensagens sejam usadas para funções de IA.
help-whatsapp-accounts-centre = Deixe o WhatsApp fora do Accounts Centre (Centro de Contas). As conversas com a IA ficam então menos ligadas às suas outras contas.
help-whatsapp-reset = Há quem diga que enviar «/reset-ai» na conversa elimina a cópia da Meta. Não o pudemos confirmar.

## Countries and territories

place-AT = Áustria
place-BE = Bélgica
place-BG = Bulgária
place-HR = Croácia
place-CY = Chipre
place-CZ = Chéquia
place-DK = Dinamarca
place-EE = Estónia
place-FI = Finlândia
place-FR = França
place-DE = Alemanha
place-DE-BW = Baden-Vurtemberga
place-DE-BY = Baviera
place-DE-BE = Berlim
place-DE-BB = Brandemburgo
place-DE-HB = Bremen
place-DE-HH = Hamburgo
place-DE-HE = Hesse
place-DE-MV = Meclemburgo-Pomerânia Ocidental
place-DE-NI = Baixa Saxónia
place-DE-NW = Renânia do Norte-Vestefália
place-DE-RP = Renânia-Palatinado
place-DE-SL = Sarre
place-DE-SN = Saxónia
place-DE-ST = Saxónia-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turíngia
place-GR = Grécia
place-HU = Hungria
place-IE = Irlanda
place-IT = Itália
place-LV = Letónia
place-LT = Lituânia
place-LU = Luxemburgo
place-MT = Malta
place-NL = Países Baixos
place-PL = Polónia
place-PT = Portugal
place-RO = Roménia
place-SK = Eslováquia
place-SI = Eslovénia
place-ES = Espanha
place-SE = Suécia
place-GP = Guadalupe
place-GF = Guiana Francesa
place-MQ = Martinica
place-YT = Maiote
place-RE = Reunião
place-MF = São Martinho
place-PT-20 = Açores
place-PT-30 = Madeira
place-ES-CN = Canárias
place-IS = Islândia
place-LI = Liechtenstein
place-NO = Noruega
place-GB = Reino Unido
place-CH = Suíça
place-BR = Brasil
place-JP = Japão
place-KR = Coreia do Sul
place-AD = Andorra
place-MC = Mónaco
place-SM = São Marinho
place-VA = Cidade do Vaticano
place-JE = Jersey
place-GG = Guernsey
place-IM = Ilha de Man
place-GI = Gibraltar
place-FO = Ilhas Faroé
place-GL = Gronelândia
place-CY-NORTH = Chipre do Norte
place-GB-BASES = Bases britânicas em Chipre
place-US = Estados Unidos
place-other = Outro país

## Reasons one can tick

reason-no-expectation-tick = Quando publiquei, não podia contar com isto
reason-children-tick = As minhas fotografias ou publicações mostram os meus filhos
reason-health-tick = As minhas publicações dizem algo sobre a minha saúde
reason-belief-politics-tick = As minhas publicações mostram aquilo em que acredito ou as minhas ideias políticas
reason-my-work-tick = Os meus textos e imagens são obra minha
reason-others-in-my-pictures-tick = Há outras pessoas nas minhas imagens
reason-posts-from-youth-tick = Algumas publicações são da minha juventude
reason-cannot-be-undone-tick = O que a IA aprendeu não se pode desfazer

## By when an answer is due, and why

rule-gdpr = O artigo 12.º, n.º 3, do RGPD dá à empresa um mês de calendário, a partir do dia em que a oposição chega. Um formulário chega no dia em que o envia. Se o último dia calhar num fim de semana ou num feriado irlandês, passa para o dia útil seguinte. A Meta responde a partir da Irlanda; contar os feriados de lá é interpretação nossa.
rule-uk-gdpr = A lei do Reino Unido dá à empresa um mês de calendário, a partir do dia em que a oposição chega. Um formulário chega no dia em que o envia. Se o último dia calhar num fim de semana ou num feriado de Inglaterra e do País de Gales, passa para o dia útil seguinte. O prazo fica suspenso enquanto a empresa espera por algo de que precisa da sua parte.
rule-swiss-courtesy = A lei suíça não fixa uma data para responder a uma oposição. Trinta dias são um prazo razoável, mas não fixado por lei.
rule-no-date = Não conhecemos nenhum prazo legal de resposta onde vive. Por isso, esta aplicação não fixa nenhum.
rule-uk-complaint = Desde 19 de junho de 2026, uma empresa no Reino Unido tem de confirmar a receção de uma reclamação em 30 dias. O dia em que esta chega não conta. Se o último dia calhar num fim de semana ou num feriado de Inglaterra e do País de Gales, passa para o dia útil seguinte.
rule-authority-news = No prazo de três meses, a autoridade tem de lhe dizer em que ponto está, ou o que decidiu. É o que diz o artigo 78.º, n.º 2, do RGPD. Depois disso pode ir a tribunal. Voltar a contar a partir de uma notícia da autoridade é interpretação nossa.
rule-reminder = Um lembrete dá duas semanas. É o habitual. Nenhuma lei o fixa.
rule-recheck = Os formulários e as políticas mudaram todos os anos desde 2024. Por isso, veja uma vez por ano se está tudo igual. Nenhuma lei fixa esta data.

## Public holidays

holiday-ie-new-year = Dia de Ano Novo
holiday-ie-february = feriado de Santa Brígida
holiday-ie-saint-patrick = Dia de São Patrício
holiday-ie-easter-monday = Segunda-feira de Páscoa
holiday-ie-may = feriado de maio
holiday-ie-june = feriado de junho
holiday-ie-august = feriado de agosto
holiday-ie-october = feriado de outubro
holiday-ie-christmas = Dia de Natal
holiday-ie-saint-stephen = Dia de Santo Estêvão
holiday-gb-new-year = Dia de Ano Novo
holiday-gb-good-friday = Sexta-feira Santa
holiday-gb-easter-monday = Segunda-feira de Páscoa
holiday-gb-early-may = feriado do início de maio
holiday-gb-spring = feriado da primavera
holiday-gb-summer = feriado do verão
holiday-gb-christmas = Dia de Natal
holiday-gb-boxing-day = Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Na Áustria, uma reclamação tem partes fixas. Junte a sua oposição e a resposta, se houver.
caveat-at-limit = Na Áustria, reclame no prazo de um ano desde que soube, e de três anos desde que aconteceu.
caveat-be-language = Só aceita reclamações em neerlandês, francês ou alemão.
caveat-bg-language = Escreva em búlgaro, ou junte uma tradução. Indique também a sua morada permanente e assine.
caveat-bg-channel = Envie pelo correio ou por fax, ou entregue em mão. Por e-mail, só conta com uma assinatura eletrónica qualificada.
caveat-bg-limit = Há um prazo. Uma fonte fala de um ano desde que soube. Pode ter mudado.
caveat-cy-form = O formulário A desta autoridade é o indicado.
caveat-de-land = Na Alemanha, é a autoridade do seu Land que se ocupa das empresas. Esta trata de organismos federais, correios e telefone.
caveat-dk-channel = O formulário em linha exige MitID. Pode usar e-mail ou correio, mas sem ligações, som, filmes ou ficheiros ZIP.
caveat-dk-company-first = Escreva primeiro à empresa. Tem de indicar o seu nome.
caveat-es-channel = Em linha, precisa de um certificado espanhol ou do Cl@ve. Se não tiver, escreva em espanhol, pelo correio.
caveat-fr-channel = Use o formulário em linha, ou o correio. Escreva em francês.
caveat-gb-company-first = No Reino Unido, reclame primeiro junto da empresa. É a regra desde 19 de junho de 2026.
caveat-gb-address = Mudou-se para Manchester no outono de 2026. Verifique a morada antes de escrever.
caveat-ie-channel = Use o formulário em linha, o e-mail ou o correio. Não aceita reclamações por telefone.
caveat-it-channel = Assine a carta. Envie-a por correio eletrónico certificado (PEC), ou como carta registada.
caveat-lt-company-first = Escreva primeiro à empresa.
caveat-lt-channel = Envie como carta registada, ou entregue em mão. O serviço em linha e o «E. pristatymas» também servem.
caveat-nl-channel = Tem um formulário em linha. Pode escrever em neerlandês ou inglês.
caveat-no-channel = O formulário em linha exige ID-porten ou BankID. Em vez disso, pode escrever uma carta.
caveat-pl-channel = Escreva em polaco. Use o correio ou a caixa eletrónica oficial: um simples e-mail não conta.
caveat-ro-signature = Escreva em romeno ou inglês. Indique o nome completo e a morada, e assine à mão ou com assinatura eletrónica.
caveat-se-public = O que enviar torna-se um documento público, que qualquer pessoa pode pedir para ver.
caveat-ch-report = Isto é uma comunicação. A autoridade não é obrigada a decidir o seu caso.
caveat-br-petition = Precisa de acesso gov.br, e da prova de que se dirigiu primeiro à empresa.

## Languages in which an authority takes a complaint

in-language-bg = búlgaro
in-language-cs = checo
in-language-da = dinamarquês
in-language-de = alemão
in-language-el = grego
in-language-en = inglês
in-language-es = espanhol
in-language-et = estónio
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
in-language-nl = neerlandês
in-language-nn = novo norueguês
in-language-pl = polaco
in-language-pt = português
in-language-pt-BR = português do Brasil
in-language-ro = romeno
in-language-sk = eslovaco
in-language-sl = esloveno
in-language-sv = sueco
