### The words of letters to companies and authorities, in Portuguese (Portugal). Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Portuguese text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = RGPD
letter-law-uk = RGPD do Reino Unido
letter-both-services = Facebook e Instagram
letter-company-unknown = À empresa que gere o serviço { $service }
letter-subject = Assunto: { $subject }
letter-salutation = Exmos. Senhores,
letter-closing = Com os melhores cumprimentos,
letter-closing-ch = Com os melhores cumprimentos,
letter-annexes = Anexos
letter-annex = Anexo { $number }: { $what }
letter-annex-objection = Cópia da minha oposição de { $date }
letter-label-name = Nome: { $name }
letter-label-address = Morada: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefone: { $phone }
letter-label-service = Serviço: { $service }
letter-label-account = Conta: { $account }
letter-label-reference = Número do processo: { $reference }
letter-label-company = Empresa: { $company }

## Objection by letter

letter-objection-subject = Oposição ao uso dos meus dados pessoais para IA (artigo 21.º, n.º 1, do { $law })
letter-objection-opening = Nos termos do artigo 21.º, n.º 1, do { $law }, oponho-me ao tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA.
letter-objection-basis = A oposição abrange a IA de V. Exas. e a de terceiros, sempre que o tratamento tenha por fundamento interesses legítimos (artigo 6.º, n.º 1, alínea f)).
letter-eea = O RGPD é aplicável no meu país através do Acordo sobre o Espaço Económico Europeu.
letter-account-intro = A minha oposição diz respeito a esta conta:
letter-account-linked = O mesmo vale para todas as outras contas que V. Exas. associaram a esta.
letter-no-account = Não tenho conta. Esta carta diz respeito aos serviços { $service }. Podem identificar-me através destes dados:
letter-data-intro = Estão em causa os seguintes dados, passados e futuros:
letter-data-own = O que publico no { $service }: publicações, fotografias, vídeos, comentários e dados do perfil, com os respetivos metadados.
letter-data-chats = As minhas conversas com funcionalidades de IA, incluindo as minhas avaliações, com os respetivos metadados.
letter-data-others = Dados sobre mim que outras pessoas partilham, ou que V. Exas. obtêm de terceiros.
letter-data-shared = Publicações, fotografias, vídeos e comentários de outras pessoas que me mostram, me nomeiam ou são sobre mim.
letter-data-others-chats = O que outras pessoas escrevem sobre mim em conversas com funcionalidades de IA.
letter-data-third-parties = Dados sobre mim provenientes da Internet, de fontes licenciadas ou de outros terceiros.
letter-data-whatsapp = As minhas mensagens com IAs no WhatsApp, incluindo as minhas avaliações, com os respetivos metadados.
letter-special = Estes dados podem incluir categorias especiais de dados pessoais (artigo 9.º, n.º 1). Não dou o meu consentimento ao seu tratamento para esta finalidade.
letter-split-meta = A Meta AI no WhatsApp é gerida pela Meta. Por isso, esta carta é dirigida a V. Exas.; o WhatsApp recebe uma carta separada.
letter-split-whatsapp = Sei que a Meta AI no WhatsApp é gerida pela Meta. Por isso, a Meta recebe uma carta separada. Peço que me digam o que V. Exas. fazem com estes dados, e que não os transmitam para esta finalidade.
letter-ground-intro = São estes os motivos relacionados com a minha situação particular:
letter-ground-none = Se precisarem de saber mais sobre a minha situação particular, peço que me digam sem demora de que precisam.
letter-requests-intro = Peço a V. Exas. o seguinte:
letter-request-stop = Cessar este tratamento (artigo 21.º, n.º 1).
letter-request-restrict = Proceder à limitação do tratamento até se verificar se os motivos legítimos de V. Exas. prevalecem sobre os meus (artigo 18.º, n.º 1, alínea d)). Informar-me antes de anular essa limitação (artigo 18.º, n.º 3).
letter-request-erase = Apagar os dados em causa dos conjuntos de dados usados para esta finalidade (artigo 17.º, n.º 1, alínea c)).
letter-request-recipients = Comunicar o apagamento e a limitação a cada destinatário dos dados, e dizer-me quem são os destinatários (artigo 19.º).
letter-request-confirm = Confirmar-me por escrito o que fizeram.
letter-request-refusal = Em caso de recusa, indicar as razões imperiosas e legítimas e os motivos da decisão (artigos 21.º, n.º 1, e 12.º, n.º 4).
letter-answer-due = Peço resposta sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção (artigo 12.º, n.º 3). Se esta carta for recebida em { $start }, o último dia é { $due }.
letter-due-moved = Pelo calendário, o último dia é { $date }. Não é um dia útil, pelo que conta o dia útil seguinte (Regulamento n.º 1182/71, artigo 3.º, n.º 4).
letter-due-moved-uk = Pelo calendário, o último dia é { $date }. Não é um dia útil, pelo que conta o dia útil seguinte.
letter-no-deletion = Não peço a eliminação da minha conta. Se a minha oposição alterar o serviço para mim, peço que me avisem antes.
letter-how-to-answer = Peço que respondam por e-mail para { $email } ou pelo correio para a morada acima. Peço que não me remetam para outro formulário.
letter-identity = Se tiverem dúvidas razoáveis quanto à minha identidade, peço que me digam sem demora de que informações precisam (artigo 12.º, n.º 6).

## Switzerland: express prohibition

letter-ch-subject = Proibição expressa do uso dos meus dados pessoais para IA
letter-ch-opening = Proíbo expressamente V. Exas. de tratar os meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA. A proibição abrange a IA de V. Exas. e a de terceiros.
letter-ch-account = A minha proibição diz respeito a esta conta:
letter-ch-law = O tratamento contra a minha vontade expressa é uma violação da personalidade (artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados, LPD). Exigiria uma justificação nos termos do artigo 31.º.
letter-ch-public = A minha proibição inclui dados que tornei acessíveis a todos (artigo 30.º, n.º 3, da LPD).
letter-ch-request-stop = Cessar este tratamento.
letter-ch-request-erase = Apagar os dados em causa dos conjuntos de dados usados para esta finalidade.
letter-ch-request-disclose = Não comunicar estes dados a terceiros para esta finalidade.
letter-ch-request-confirm = Confirmar-me por escrito o que fizeram, ou indicar a justificação que invocam.
letter-ch-due = Peço resposta até { $due }. Fui eu que escolhi esta data; a lei não fixa nenhuma.
letter-ch-reminder-subject = Lembrete da minha oposição de { $date } ao uso dos meus dados pessoais para IA
letter-ch-waited = Esperava uma resposta até { $due }. A lei não fixa uma data.
letter-ch-next = Caso contrário, reservo-me o direito de recorrer aos tribunais civis (artigo 32.º, n.º 2, da LPD). Reservo-me também o direito de comunicar o caso ao Encarregado Federal da Proteção de Dados e da Transparência (artigo 49.º da LPD).

## Brazil: opposition

letter-br-subject = Oposição ao uso dos meus dados pessoais para IA (artigo 18, § 2.º, da LGPD)
letter-br-opening = Nos termos do artigo 18, § 2.º, da lei brasileira de proteção de dados (LGPD, Lei 13.709/2018), oponho-me ao tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar IA.
letter-br-basis = Não dei consentimento para este uso. No meu entender, ele não cumpre a lei.
letter-br-request-stop = Cessar este tratamento, para a IA de V. Exas. e para a de terceiros.
letter-br-request-exclude = Excluir os dados em causa dos conjuntos de dados usados para esta finalidade.
letter-br-request-confirm = Confirmar-me por escrito o que fizeram.
letter-br-request-reasons = Se não puderem agir de imediato, indicar-me as razões (artigo 18, §§ 3.º a 5.º).
letter-br-due = Peço que ajam de imediato e sem custos (artigo 18, §§ 3.º a 5.º).
letter-br-reminder-subject = Lembrete da minha oposição de { $date } (artigo 18 da LGPD)
letter-br-waited = A LGPD exige uma ação imediata ou a indicação das razões (artigo 18, §§ 3.º a 5.º). O que recebi até agora não cumpre essa exigência.
letter-br-next = Caso contrário, ponderarei apresentar uma petição à autoridade de proteção de dados, a ANPD (artigo 18, § 1.º), e aos organismos de defesa do consumidor (artigo 18, § 8.º).

## Reminder

letter-reminder-subject = Lembrete da minha oposição de { $date } (artigo 21.º, n.º 1, do { $law })
letter-ref-form = Em { $date }, enviei a V. Exas. a minha oposição ao uso dos meus dados pessoais para IA. Usei o formulário em { $address }.
letter-ref-email = Em { $date }, enviei a V. Exas. a minha oposição ao uso dos meus dados pessoais para IA, por e-mail para { $address }.
letter-ref-post = Em { $date }, enviei a V. Exas. a minha oposição ao uso dos meus dados pessoais para IA, pelo correio, para: { $address }.
letter-happened-silence = Desde então, não recebi qualquer resposta.
letter-happened-receipt = Em { $date }, confirmaram a receção. Desde então, não recebi qualquer decisão.
letter-happened-replied = Fizeram-me uma pergunta, a que respondi em { $date }. Desde então, não recebi qualquer decisão.
letter-happened-refused = Em { $date }, recusaram a minha oposição.
letter-happened-more-time = Em { $date }, anunciaram que precisam de mais tempo. Desde então, não recebi qualquer decisão.
letter-late-law = Esse anúncio chegou demasiado tarde. O artigo 12.º, n.º 3, só permite mais tempo se me informarem no prazo de um mês a contar da receção, com os motivos.
letter-extended-over = Também o prazo prorrogado já terminou.
letter-period-over = Contado a partir da receção em { $start }, o prazo do artigo 12.º, n.º 3, terminou em { $due }.
letter-no-notice = Não tenho conhecimento de qualquer aviso, no primeiro mês, de que precisavam de mais tempo.
letter-burden = Cabe a V. Exas. apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades (artigo 21.º, n.º 1).
letter-burden-answer = A resposta de V. Exas. não me convence de que tais razões existam no meu caso. Peço que as indiquem para o meu caso, e que expliquem como as ponderaram.
letter-repeat-intro = Repito os meus pedidos:
letter-not-new = Isto é um lembrete, não um novo pedido. A data da minha oposição continua a ser a mesma.
letter-new-period = Peço resposta até { $due }. Fui eu que escolhi esta data; ela não prorroga qualquer prazo legal.
letter-next = Caso contrário, apresentarei uma reclamação a uma autoridade de controlo (artigo 77.º). Reservo-me o direito de recorrer a tribunal (artigo 79.º).
letter-next-uk = Caso contrário, apresentarei a V. Exas. uma reclamação sobre proteção de dados (secção 164A do Data Protection Act 2018), e dirigir-me-ei depois à ICO.

## Reply to a question

letter-reply-subject = Pergunta de V. Exas. de { $asked } sobre a minha oposição de { $date }
letter-reply-opening = Em { $asked }, pediram-me mais elementos sobre a minha oposição de { $date }. É esta a minha resposta.
letter-reply-which = Oponho-me a este tratamento: o uso dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA, de V. Exas. ou de terceiros (artigo 21.º, n.º 1, do { $law }).
letter-reply-responsible = Se considerarem que a responsável é outra empresa, peço que me digam qual e que lhe transmitam a minha oposição.
letter-reply-period = No meu entender, a pergunta de V. Exas. não faz recomeçar o prazo do artigo 12.º, n.º 3. Esse prazo decorre desde a receção em { $start } até { $due }.
letter-reply-uk = Têm agora a minha resposta. Contado a partir da receção em { $start }, o último dia é { $due }, salvo o tempo em que a lei suspende o prazo.
letter-reply-decide = Peço que decidam agora sobre a minha oposição, e que me confirmem a decisão por escrito.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Reclamação sobre proteção de dados relativa à minha oposição de { $date }
letter-uk-opening = Apresento uma reclamação sobre proteção de dados nos termos da secção 164A do Data Protection Act 2018, aditada pela secção 103 do Data (Use and Access) Act 2025.
letter-facts-intro = Aconteceu o seguinte:
letter-uk-acknowledge = Peço que acusem a receção desta reclamação no prazo de 30 dias, contados a partir do dia seguinte à receção. Se a receberem em { $start }, o último dia é { $due }.
letter-uk-outcome = Peço que tomem as medidas adequadas sem demora injustificada, e que me comuniquem o resultado.
letter-uk-next = Se o assunto continuar por resolver, dirigir-me-ei à ICO.

## What happened, as a list

letter-fact-account = Uso o { $service }; a minha conta é: { $account }.
letter-fact-no-account = Escrevo como pessoa sem conta. O assunto diz respeito a dados sobre mim nos serviços { $service }.
letter-fact-what = A minha oposição dirige-se contra o tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA.
letter-fact-form = { $date }: a minha oposição, através do formulário em { $address }.
letter-fact-email = { $date }: a minha oposição, por e-mail para { $address }.
letter-fact-post = { $date }: a minha oposição, pelo correio, para { $address }.
letter-fact-form-missing = { $date }: a página oficial não me mostrou o formulário.
letter-fact-receipt = { $date }: confirmação de receção, sem decisão.
letter-fact-accepted = { $date }: uma resposta que aceitou a minha oposição.
letter-fact-refused = { $date }: recusa da minha oposição.
letter-fact-more-asked = { $date }: uma pergunta que me foi feita sobre a minha oposição.
letter-fact-replied = { $date }: a minha resposta a uma pergunta sobre a minha oposição.
letter-fact-other-company = { $date }: uma resposta de que a responsável é outra empresa.
letter-fact-other-form = { $date }: uma resposta de que devo usar outro formulário.
letter-fact-more-time = { $date }: anúncio de que é preciso mais tempo.
letter-fact-reminded = { $date }: o meu lembrete.
letter-fact-over = { $date }: fim do prazo do artigo 12.º, n.º 3, contado a partir da receção em { $start }.
letter-fact-open = Até hoje, não recebi qualquer decisão.

## What was infringed

letter-claims-intro = No meu entender, foram violadas as seguintes disposições do { $law }:
letter-claim-silence = Artigo 12.º, n.os 3 e 4: Dentro do prazo, não me foi dito que medidas foram tomadas, nem porque não foi tomada nenhuma.
letter-claim-late = Artigo 12.º, n.º 3: Só depois do primeiro mês, e portanto demasiado tarde, foi anunciado que era preciso mais tempo.
letter-claim-extended = Artigo 12.º, n.º 3: Nem mesmo no prazo prorrogado recebi qualquer decisão.
letter-claim-stop = Artigo 21.º, n.º 1: Ninguém me confirmou que o tratamento cessou, nem foram apresentadas razões imperiosas e legítimas.
letter-claim-refused = Artigo 21.º, n.º 1: Cabe ao responsável pelo tratamento apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades. No meu entender, a recusa não o faz.
letter-claim-restrict = Artigo 18.º, n.º 1, alínea d): Ninguém me confirmou a limitação do tratamento até se verificar se os motivos legítimos do responsável pelo tratamento prevalecem sobre os meus.
letter-claim-erase = Artigo 17.º, n.º 1, alínea c): Ninguém me confirmou o apagamento dos dados em causa.
letter-claim-obstructed = Artigos 12.º, n.º 2, e 25.º: O exercício do meu direito não foi facilitado, como mostram os factos.

## Complaint to an authority

letter-complaint-subject = Reclamação nos termos do artigo 77.º do RGPD contra { $company }
letter-complaint-opening = Apresento uma reclamação nos termos do artigo 77.º do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados, RGPD). A minha residência habitual situa-se na área da competência de V. Exas.
letter-complaint-language = Escrevo em português porque não posso apresentar esta carta na língua de V. Exas. Peço que me digam se precisam de uma tradução.
letter-complaint-me = Quem reclama
letter-complaint-controller = O responsável pelo tratamento
letter-complaint-lead = O tratamento é transfronteiriço. Tanto quanto sei, a autoridade de controlo principal é a Data Protection Commission, na Irlanda (artigo 56.º).
letter-complaint-contact = Peço que a envolvam nos termos da lei (artigo 60.º), e que V. Exas. continuem a ser a autoridade a que me posso dirigir.
letter-complaint-lead-you = O tratamento é transfronteiriço. Tanto quanto sei, V. Exas. são a autoridade de controlo principal (artigo 56.º).
letter-complaint-facts = Os factos
letter-complaint-law = Direitos violados
letter-complaint-second = Em segundo lugar, peço que examinem se os interesses legítimos (artigo 6.º, n.º 1, alínea f)) podem sequer servir de fundamento a este tratamento.
letter-complaint-time = Quando tive conhecimento
letter-complaint-known = Tenho conhecimento da violação desde { $date }.
letter-complaint-wishes = O que peço
letter-wish-find = Declarar que os meus direitos foram violados.
letter-wish-order = Ordenar ao responsável pelo tratamento que satisfaça a minha oposição (artigo 58.º, n.º 2, alínea c)).
letter-wish-limit = Impor uma limitação temporária ou definitiva ao tratamento, incluindo a sua proibição (artigo 58.º, n.º 2, alínea f)).
letter-wish-erase = Ordenar o apagamento dos dados em causa (artigo 58.º, n.º 2, alínea g)).
letter-wish-inform = Informar-me do andamento e do resultado da minha reclamação (artigo 77.º, n.º 2).
letter-complaint-more = Outras informações
letter-complaint-earlier = Contactei antes o responsável pelo tratamento, como descrito acima.
letter-complaint-court-no = Nenhum tribunal está a tratar deste assunto a meu pedido.
letter-complaint-court-yes = Há um tribunal a tratar deste assunto a meu pedido.
letter-complaint-name-yes = Concordo que transmitam o meu nome e esta reclamação ao responsável pelo tratamento.
letter-complaint-name-no = Peço que não revelem a minha identidade ao responsável pelo tratamento. Se o processo não for possível sem isso, peço que me perguntem primeiro.
letter-complaint-annexes = O anexo 1 é a minha oposição. Os anexos estão na língua original; peço que me digam se precisam de uma tradução.
letter-complaint-procedure = Invoco o Regulamento (UE) 2025/2518, aplicável às reclamações sobre tratamentos transfronteiriços apresentadas a partir de 2 de abril de 2027.
