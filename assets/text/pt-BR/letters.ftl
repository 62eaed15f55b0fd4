### The words of letters to companies and authorities, in Portuguese (Brazil). Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the Portuguese text of the GDPR in Brazilian spelling, and of the LGPD in letter-br-….

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = GDPR do Reino Unido
letter-both-services = Facebook e Instagram
letter-company-unknown = À empresa que opera { $service }
letter-subject = Assunto: { $subject }
letter-salutation = Prezados Senhores,
letter-closing = Atenciosamente,
letter-closing-ch = Atenciosamente,
letter-annexes = Anexos
letter-annex = Anexo { $number }: { $what }
letter-annex-objection = Cópia da minha oposição de { $date }
letter-label-name = Nome: { $name }
letter-label-address = Endereço: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefone: { $phone }
letter-label-service = Serviço: { $service }
letter-label-account = Conta: { $account }
letter-label-reference = Número do protocolo: { $reference }
letter-label-company = Empresa: { $company }

## Objection by letter

letter-objection-subject = Oposição ao uso dos meus dados pessoais para IA (artigo 21, n.º 1, do { $law })
letter-objection-opening = Com base no artigo 21, n.º 1, do { $law }, oponho-me ao tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA.
letter-objection-basis = A oposição abrange a IA de V. Sas. e a de terceiros, sempre que o tratamento tiver por fundamento interesses legítimos (artigo 6º, n.º 1, alínea f).
letter-eea = O GDPR é aplicável no meu país por meio do Acordo sobre o Espaço Econômico Europeu.
letter-account-intro = Minha oposição diz respeito a esta conta:
letter-account-linked = O mesmo vale para todas as outras contas que V. Sas. vincularam a esta.
letter-no-account = Não tenho conta. Esta carta diz respeito aos serviços { $service }. V. Sas. podem me identificar por meio destes dados:
letter-data-intro = A oposição se refere aos seguintes dados, passados e futuros:
letter-data-own = O que publico no { $service }: publicações, fotos, vídeos, comentários e dados do perfil, com os respectivos metadados.
letter-data-chats = Minhas conversas com recursos de IA, incluindo minhas avaliações, com os respectivos metadados.
letter-data-others = Dados sobre mim que outras pessoas compartilham, ou que V. Sas. obtêm de terceiros.
letter-data-shared = Publicações, fotos, vídeos e comentários de outras pessoas que me mostram, me mencionam ou são sobre mim.
letter-data-others-chats = O que outras pessoas escrevem sobre mim em conversas com recursos de IA.
letter-data-third-parties = Dados sobre mim vindos da internet, de fontes licenciadas ou de outros terceiros.
letter-data-whatsapp = Minhas mensagens com IAs no WhatsApp, incluindo minhas avaliações, com os respectivos metadados.
letter-special = Esses dados podem incluir categorias especiais de dados pessoais (artigo 9º, n.º 1). Não dou meu consentimento ao tratamento deles para esta finalidade.
letter-split-meta = A Meta AI no WhatsApp é operada pela Meta. Por isso, esta carta é dirigida a V. Sas.; o WhatsApp recebe uma carta separada.
letter-split-whatsapp = Sei que a Meta AI no WhatsApp é operada pela Meta. Por isso, a Meta recebe uma carta separada. Peço que me digam o que V. Sas. fazem com esses dados, e que não os transmitam para esta finalidade.
letter-ground-intro = Estes são os motivos relacionados à minha situação particular:
letter-ground-none = Se precisarem saber mais sobre minha situação particular, peço que me digam sem demora o que falta.
letter-requests-intro = Peço a V. Sas. o seguinte:
letter-request-stop = Cessar esse tratamento (artigo 21, n.º 1).
letter-request-restrict = Proceder à limitação do tratamento até que se verifique se os motivos legítimos de V. Sas. prevalecem sobre os meus (artigo 18, n.º 1, alínea d). Informar-me antes de suspender essa limitação (artigo 18, n.º 3).
letter-request-erase = Apagar os dados em questão dos conjuntos de dados usados para esta finalidade (artigo 17, n.º 1, alínea c).
letter-request-recipients = Comunicar o apagamento e a limitação a cada destinatário dos dados, e informar-me quem são os destinatários (artigo 19).
letter-request-confirm = Confirmar-me por escrito o que fizeram.
letter-request-refusal = Em caso de recusa, indicar as razões imperiosas e legítimas e os motivos da decisão (artigos 21, n.º 1, e 12, n.º 4).
letter-answer-due = Peço resposta sem demora injustificada e, no máximo, em um mês a partir do recebimento (artigo 12, n.º 3). Se esta carta for recebida em { $start }, o último dia é { $due }.
letter-due-moved = Pelo calendário, o último dia é { $date }. Não é um dia útil; por isso, vale o dia útil seguinte (Regulamento n.º 1182/71, artigo 3º, n.º 4).
letter-due-moved-uk = Pelo calendário, o último dia é { $date }. Não é um dia útil; por isso, vale o dia útil seguinte.
letter-no-deletion = Não peço a exclusão da minha conta. Se minha oposição alterar o serviço para mim, peço que me avisem antes.
letter-how-to-answer = Peço que respondam por e-mail para { $email } ou pelo correio para o endereço acima. Peço que não me encaminhem para outro formulário.
letter-identity = Se tiverem dúvidas razoáveis quanto à minha identidade, peço que me digam sem demora de que informações precisam (artigo 12, n.º 6).

## Switzerland: express prohibition

letter-ch-subject = Proibição expressa do uso dos meus dados pessoais para IA
letter-ch-opening = Proíbo expressamente V. Sas. de tratar meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA. A proibição abrange a IA de V. Sas. e a de terceiros.
letter-ch-account = Minha proibição diz respeito a esta conta:
letter-ch-law = O tratamento contra minha vontade expressa é uma violação dos direitos da personalidade (artigo 30, n.º 2, alínea b, da Lei Federal suíça de Proteção de Dados, LPD). Ele exigiria uma justificativa nos termos do artigo 31.
letter-ch-public = Minha proibição inclui dados que tornei acessíveis a todos (artigo 30, n.º 3, da LPD).
letter-ch-request-stop = Cessar esse tratamento.
letter-ch-request-erase = Apagar os dados em questão dos conjuntos de dados usados para esta finalidade.
letter-ch-request-disclose = Não comunicar esses dados a terceiros para esta finalidade.
letter-ch-request-confirm = Confirmar-me por escrito o que fizeram, ou indicar a justificativa que invocam.
letter-ch-due = Peço resposta até { $due }. Essa data foi escolhida por mim; a lei não fixa nenhuma.
letter-ch-reminder-subject = Lembrete da minha oposição de { $date } ao uso dos meus dados pessoais para IA
letter-ch-waited = Eu esperava uma resposta até { $due }. A lei não fixa uma data.
letter-ch-next = Caso contrário, reservo-me o direito de recorrer aos tribunais civis (artigo 32, n.º 2, da LPD). Reservo-me também o direito de comunicar o caso ao Encarregado Federal da Proteção de Dados e da Transparência (artigo 49 da LPD).

## Brazil: opposition

letter-br-subject = Oposição ao uso dos meus dados pessoais para IA (artigo 18, § 2º, da LGPD)
letter-br-opening = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados Pessoais (LGPD, Lei 13.709/2018), oponho-me ao tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar IA.
letter-br-basis = Não dei consentimento para esse uso. No meu entendimento, ele descumpre a lei.
letter-br-request-stop = Cessar esse tratamento, para a IA de V. Sas. e para a de terceiros.
letter-br-request-exclude = Excluir os dados em questão dos conjuntos de dados usados para esta finalidade.
letter-br-request-confirm = Confirmar-me por escrito o que fizeram.
letter-br-request-reasons = Se não puderem agir de imediato, indicar-me as razões (artigo 18, §§ 3º a 5º).
letter-br-due = Peço que ajam de imediato e sem custos (artigo 18, §§ 3º a 5º).
letter-br-reminder-subject = Lembrete da minha oposição de { $date } (artigo 18 da LGPD)
letter-br-waited = A LGPD exige providência imediata ou a indicação das razões (artigo 18, §§ 3º a 5º). O que recebi até agora não atende a essa exigência.
letter-br-next = Caso contrário, avaliarei apresentar uma petição à autoridade de proteção de dados, a ANPD (artigo 18, § 1º), e aos órgãos de defesa do consumidor (artigo 18, § 8º).

## Reminder

letter-reminder-subject = Lembrete da minha oposição de { $date } (artigo 21, n.º 1, do { $law })
letter-ref-form = Em { $date }, enviei a V. Sas. minha oposição ao uso dos meus dados pessoais para IA. Usei o formulário em { $address }.
letter-ref-email = Em { $date }, enviei a V. Sas. minha oposição ao uso dos meus dados pessoais para IA, por e-mail para { $address }.
letter-ref-post = Em { $date }, enviei a V. Sas. minha oposição ao uso dos meus dados pessoais para IA, pelo correio, para: { $address }.
letter-happened-silence = Desde então, não recebi nenhuma resposta.
letter-happened-receipt = Em { $date }, confirmaram o recebimento. Desde então, não recebi nenhuma decisão.
letter-happened-replied = V. Sas. me fizeram uma pergunta, à qual respondi em { $date }. Desde então, não recebi nenhuma decisão.
letter-happened-refused = Em { $date }, recusaram minha oposição.
letter-happened-more-time = Em { $date }, informaram que precisam de mais tempo. Desde então, não recebi nenhuma decisão.
letter-late-law = Essa informação chegou tarde demais. O artigo 12, n.º 3, só permite mais tempo se V. Sas. me informarem em até um mês a partir do recebimento, com os motivos.
letter-extended-over = O prazo prorrogado também já terminou.
letter-period-over = Contado a partir do recebimento em { $start }, o prazo do artigo 12, n.º 3, terminou em { $due }.
letter-no-notice = Não tenho conhecimento de nenhum aviso, no primeiro mês, de que precisavam de mais tempo.
letter-burden = Cabe a V. Sas. apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades (artigo 21, n.º 1).
letter-burden-answer = A resposta de V. Sas. não me convence de que tais razões existam no meu caso. Peço que as indiquem para o meu caso, e como as ponderaram.
letter-repeat-intro = Repito meus pedidos:
letter-not-new = Isto é um lembrete, não um novo pedido. A data da minha oposição continua a mesma.
letter-new-period = Peço resposta até { $due }. Essa data foi escolhida por mim; ela não prorroga nenhum prazo legal.
letter-next = Caso contrário, apresentarei uma reclamação a uma autoridade de controle (artigo 77). Reservo-me o direito de recorrer à Justiça (artigo 79).
letter-next-uk = Caso contrário, apresentarei a V. Sas. uma reclamação sobre proteção de dados (seção 164A do Data Protection Act 2018) e, depois, recorrerei à ICO.

## Reply to a question

letter-reply-subject = Pergunta de V. Sas. de { $asked } sobre minha oposição de { $date }
letter-reply-opening = Em { $asked }, V. Sas. me pediram mais informações sobre minha oposição de { $date }. Esta é a minha resposta.
letter-reply-which = Oponho-me a este tratamento: o uso dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA, de V. Sas. ou de terceiros (artigo 21, n.º 1, do { $law }).
letter-reply-responsible = Se considerarem que a responsável é outra empresa, peço que me digam qual e que transmitam a ela a minha oposição.
letter-reply-period = No meu entendimento, a pergunta de V. Sas. não reinicia o prazo do artigo 12, n.º 3. Esse prazo corre desde o recebimento em { $start } até { $due }.
letter-reply-uk = V. Sas. têm agora a minha resposta. Contado a partir do recebimento em { $start }, o último dia é { $due }, salvo o tempo em que a lei suspende o prazo.
letter-reply-decide = Peço que decidam agora sobre minha oposição, e que me confirmem a decisão por escrito.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Reclamação sobre proteção de dados relativa à minha oposição de { $date }
letter-uk-opening = Apresento uma reclamação sobre proteção de dados com base na seção 164A do Data Protection Act 2018, acrescentada pela seção 103 do Data (Use and Access) Act 2025.
letter-facts-intro = Aconteceu o seguinte:
letter-uk-acknowledge = Peço que confirmem o recebimento desta reclamação em 30 dias, contados a partir do dia seguinte ao recebimento. Se a receberem em { $start }, o último dia é { $due }.
letter-uk-outcome = Peço que tomem as medidas adequadas sem demora injustificada, e que me comuniquem o resultado.
letter-uk-next = Se o assunto não for resolvido, recorrerei à ICO.

## What happened, as a list

letter-fact-account = Uso o { $service }; minha conta é: { $account }.
letter-fact-no-account = Escrevo como pessoa sem conta. O assunto diz respeito a dados sobre mim nos serviços { $service }.
letter-fact-what = Minha oposição se dirige contra o tratamento dos meus dados pessoais para desenvolver, treinar, ajustar e melhorar modelos e sistemas de IA.
letter-fact-form = { $date }: minha oposição, por meio do formulário em { $address }.
letter-fact-email = { $date }: minha oposição, por e-mail para { $address }.
letter-fact-post = { $date }: minha oposição, pelo correio, para { $address }.
letter-fact-form-missing = { $date }: a página oficial não me mostrou o formulário.
letter-fact-receipt = { $date }: confirmação de recebimento, sem decisão.
letter-fact-accepted = { $date }: uma resposta que aceitou minha oposição.
letter-fact-refused = { $date }: recusa da minha oposição.
letter-fact-more-asked = { $date }: uma pergunta que me foi feita sobre minha oposição.
letter-fact-replied = { $date }: minha resposta a uma pergunta sobre minha oposição.
letter-fact-other-company = { $date }: uma resposta dizendo que a responsável é outra empresa.
letter-fact-other-form = { $date }: uma resposta dizendo que devo usar outro formulário.
letter-fact-more-time = { $date }: aviso de que é preciso mais tempo.
letter-fact-reminded = { $date }: meu lembrete.
letter-fact-over = { $date }: fim do prazo do artigo 12, n.º 3, contado a partir do recebimento em { $start }.
letter-fact-open = Até hoje, não recebi nenhuma decisão.

## What was infringed

letter-claims-intro = No meu entendimento, foram violadas as seguintes disposições do { $law }:
letter-claim-silence = Artigo 12, n.os 3 e 4: Dentro do prazo, não me foi dito que medidas foram tomadas, nem por que nenhuma foi tomada.
letter-claim-late = Artigo 12, n.º 3: Só depois do primeiro mês, e portanto tarde demais, foi informado que era preciso mais tempo.
letter-claim-extended = Artigo 12, n.º 3: Nem mesmo no prazo prorrogado recebi uma decisão.
letter-claim-stop = Artigo 21, n.º 1: Ninguém me confirmou que o tratamento cessou, nem foram apresentadas razões imperiosas e legítimas.
letter-claim-refused = Artigo 21, n.º 1: Cabe ao responsável pelo tratamento apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades. No meu entendimento, a recusa não faz isso.
letter-claim-restrict = Artigo 18, n.º 1, alínea d: Ninguém me confirmou a limitação do tratamento até que se verifique se os motivos legítimos do responsável pelo tratamento prevalecem sobre os meus.
letter-claim-erase = Artigo 17, n.º 1, alínea c: Ninguém me confirmou o apagamento dos dados em questão.
letter-claim-obstructed = Artigos 12, n.º 2, e 25: O exercício do meu direito não foi facilitado, como mostram os fatos.

## Complaint to an authority

letter-complaint-subject = Reclamação com base no artigo 77 do GDPR contra { $company }
letter-complaint-opening = Apresento uma reclamação com base no artigo 77 do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados, GDPR). Minha residência habitual fica na área de competência de V. Sas.
letter-complaint-language = Escrevo em português porque não posso apresentar esta carta no idioma de V. Sas. Peço que me digam se precisam de uma tradução.
letter-complaint-me = Quem reclama
letter-complaint-controller = O responsável pelo tratamento
letter-complaint-lead = O tratamento é transfronteiriço. Pelo que sei, a autoridade de controle principal é a Data Protection Commission, na Irlanda (artigo 56).
letter-complaint-contact = Peço que a envolvam nos termos da lei (artigo 60), e que V. Sas. continuem a ser a autoridade à qual posso me dirigir.
letter-complaint-lead-you = O tratamento é transfronteiriço. Pelo que sei, V. Sas. são a autoridade de controle principal (artigo 56).
letter-complaint-facts = Os fatos
letter-complaint-law = Direitos violados
letter-complaint-second = Em segundo lugar, peço que examinem se os interesses legítimos (artigo 6º, n.º 1, alínea f) podem de fato servir de fundamento a esse tratamento.
letter-complaint-time = Quando tive conhecimento
letter-complaint-known = Tenho conhecimento da violação desde { $date }.
letter-complaint-wishes = O que peço
letter-wish-find = Declarar que meus direitos foram violados.
letter-wish-order = Ordenar ao responsável pelo tratamento que atenda à minha oposição (artigo 58, n.º 2, alínea c).
letter-wish-limit = Impor uma limitação temporária ou definitiva ao tratamento, incluindo a sua proibição (artigo 58, n.º 2, alínea f).
letter-wish-erase = Ordenar o apagamento dos dados em questão (artigo 58, n.º 2, alínea g).
letter-wish-inform = Informar-me do andamento e do resultado da minha reclamação (artigo 77, n.º 2).
letter-complaint-more = Outras informações
letter-complaint-earlier = Entrei em contato antes com o responsável pelo tratamento, como descrito acima.
letter-complaint-court-no = Não há processo judicial sobre este assunto aberto por mim.
letter-complaint-court-yes = Há um processo judicial sobre este assunto, aberto por mim.
letter-complaint-name-yes = Concordo que transmitam meu nome e esta reclamação ao responsável pelo tratamento.
letter-complaint-name-no = Peço que não revelem minha identidade ao responsável pelo tratamento. Se o processo não for possível sem isso, peço que me perguntem antes.
letter-complaint-annexes = O anexo 1 é a minha oposição. Os anexos estão no idioma original; peço que me digam se precisam de uma tradução.
letter-complaint-procedure = Invoco o Regulamento (UE) 2025/2518, aplicável às reclamações sobre tratamentos transfronteiriços apresentadas a partir de 2 de abril de 2027.
