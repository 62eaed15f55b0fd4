### Every word the app says, in Portuguese (Brazil); the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, “você”. One term for one idea: conta, oposição, caminho, formulário.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Erro: { $page } – Veto Desk
rail-name = Locais
messages-name = Mensagens
rail-desk = Painel
rail-settings = Configurações
rail-help = Ajuda
rail-here = Você está aqui
not-meta = Este aplicativo não é da Meta. Nada é enviado daqui.
saving-saved = Salvo neste computador.
saving-under-way = Salvando neste computador …
saving-failed = Ainda não foi salvo.
saving-forbidden = O arquivo não foi aberto. Nada é salvo.
saving-read-only = Esta janela só mostra o arquivo. Nada é salvo.
undo = Desfazer
undo-change = Desfazer: { $what }
change-wizard = uma resposta
change-draft = o descarte
change-filing = o envio
change-answer = o último passo
change-note = uma nota
change-evidence = um arquivo
change-letter = a carta
change-account = a edição
change-linked = contas vinculadas
change-several = várias contas
change-deleting = a exclusão
change-person = uma pessoa
change-settings = uma configuração
change-incoming = o que chegou
change-import = o que foi adicionado
change-backup = a volta ao estado anterior
change-adding = a adição das contas da tabela
read-only-title = Você pode ver, mas não alterar
read-only-other-window = O Veto Desk está aberto em outra janela. Faça as alterações lá. Quando ela fechar, você poderá usar esta.
read-only-newer = Este arquivo foi gravado por uma versão mais recente do Veto Desk. Instale essa versão para alterá-lo.
read-only-what = O que posso fazer?
dismiss = Ocultar esta mensagem
close-title = Fechar sem salvar?
close-save-elsewhere = Salvar uma cópia antes …
close-anyway = Fechar sem salvar
close-stay = Manter a janela aberta

## Dates

when-and-route = { $when } · { $route }
date-today = Hoje, { $date }
date-week-earlier = Uma semana antes
date-day-earlier = Um dia antes
date-day-later = Um dia depois
date-week-later = Uma semana depois

## Status

status-not-started = Não iniciada
status-not-sent-yet = Não enviada
status-sent = Enviada
status-confirmed = Confirmada
status-needs-you = Precisa de você
status-refused = Recusada
reason-not-begun = Você ainda não começou para esta conta.
reason-prepared = Pronta desde { $date }. Você ainda não enviou.
reason-form-opened = O formulário foi aberto em { $date }. Você ainda não nos disse que enviou.
reason-form-missing = Você não viu o formulário em { $date }. Há outros caminhos.
reason-waiting = A resposta deve chegar até { $date }.
reason-waiting-soon = A resposta deve chegar até { $date }. { $days ->
    [0] É hoje.
    [1] É amanhã.
    [one] Falta { $days } dia.
   *[other] Faltam { $days } dias.
}
reason-waiting-courtesy = Seria gentil responderem até { $date }. Nenhuma lei fixa essa data.
reason-waiting-no-date = Enviada em { $date }. Não conhecemos nenhum prazo para a resposta.
reason-receipt = Em { $date }, confirmaram que chegou. A resposta deve chegar até { $due }.
reason-receipt-no-date = Escreveram em { $date }, sem decisão.
reason-more-time = Pediram mais tempo. A resposta deve chegar até { $date }.
reason-overdue = Não chegou resposta. O prazo ia até { $date }.
reason-overdue-courtesy = Não chegou resposta até { $date }. Nenhuma lei fixa essa data.
reason-accepted = Aceita em { $date }. Não há nada a fazer.
reason-covered = A oposição da conta { $account } vale para esta desde { $date }.
reason-replied = Você respondeu em { $date }. { $due }
reason-replied-due = A resposta deve chegar até { $date }.
reason-replied-no-date = Nenhuma lei fixa uma data para a resposta.
reason-reminded = Você enviou um lembrete em { $date }. Espere até { $due }.
reason-reminder-over = Não chegou resposta ao seu lembrete até { $date }.
reason-complained = Você reclamou com a empresa em { $date }. Ela tem que confirmar o recebimento até { $due }.
reason-complaint-received = Em { $date }, confirmaram o recebimento da sua reclamação. Agora têm que analisá-la sem demora.
reason-complaint-silent = Não confirmaram o recebimento da sua reclamação até { $date }.
reason-with-authority = Sua reclamação está com a autoridade desde { $date }. { $due }
reason-authority-news = A autoridade escreveu em { $date }. { $due }
reason-authority-due = Ela tem que dar notícias a você até { $date }.
reason-authority-no-date = É ela que define o prazo.
reason-authority-silent = A autoridade não informou nada até { $date }.
reason-authority-agreed = A autoridade deu razão a você em { $date }.
reason-authority-disagreed = A autoridade não deu razão a você, ou encerrou o caso, em { $date }.
reason-recheck-due = Aceita há muito tempo. O dia de conferir de novo era { $date }.
reason-refused = Disseram que não em { $date }.
reason-reasons-asked = Em { $date }, perguntaram a que uso dos seus dados você se opõe, e por quê.
reason-more-asked = Pediram mais informações a você em { $date }.
reason-other-form = Em { $date }, pediram que você use outro formulário.
reason-other-company = Indicaram outra empresa em { $date }.
next-start = Começar
next-continue = Continuar
next-report-answer = Recebi uma resposta
next-reply = Ver o que fazer
next-try-next-route = Tentar outro caminho
next-see-options = Ver o que fazer
next-recheck = Conferir de novo
next-show-record = Ver registro
next-show-covering = Ver contas vinculadas
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Suas oposições
desk-add = Fazer oposição para uma conta
desk-begin = Fazer oposição para a primeira conta
desk-empty-what = A Meta treina IA com publicações, fotos, comentários e conversas com a IA de quem usa seus serviços. Você pode se opor.
desk-empty-where = O que você escreve fica em um arquivo neste computador: { $path }
desk-empty-how = Nós mostramos o formulário oficial e acompanhamos tudo até chegar a resposta. Leva uns cinco minutos.
desk-show-account = Ver conta
desk-urgent-needs-you = { $count ->
    [one] { $count } conta precisa de você.
   *[other] { $count } contas precisam de você.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } oposição ainda não foi enviada.
   *[other] { $count } oposições ainda não foram enviadas.
}
desk-urgent-waiting = { $count ->
    [one] Sua oposição foi enviada. Agora é a vez deles.
   *[other] Tudo foi enviado. Agora é a vez deles.
}
desk-urgent-settled = { $count ->
    [one] Sua oposição está confirmada. Não há nada a fazer.
   *[other] Todas as oposições estão confirmadas. Não há nada a fazer.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status }: { $count }
desk-counts = { $total } contas · { $parts }
desk-add-many = Adicionar muitas contas
find-label = Procurar uma conta
find-hint = Um nome, um e-mail, um número ou uma palavra de uma nota
find-filters = Filtrar e ordenar
find-filters-set = Filtrar e ordenar ({ $count } em uso)
find-filters-close = Fechar os filtros
find-clear = Mostrar tudo
find-any-status = Qualquer status
find-any-due = Qualquer data
find-any-platform = Qualquer plataforma
find-any-person = Qualquer pessoa
find-counted = { $what } ({ $count })
find-status = Status
find-due = Prazo
find-due-overdue = Atrasadas
find-due-week = Em 7 dias
find-due-month = Em 30 dias
find-platform = Plataforma
find-person = Pessoa
find-person-by-name = São muitas. Digite um nome no campo acima.
find-sort = Ordem
find-sort-urgent = Primeiro o que precisa de você
find-sort-name = Por nome
find-sort-due = Por prazo
find-sort-newest = Mais recentes primeiro
find-none = Nenhuma conta encontrada.
find-found = { $count ->
    [one] { $count } de { $total } contas
   *[other] { $count } de { $total } contas
}
find-page-all = Contas { $first } a { $last } de { $total }
find-page = { $first } a { $last } de { $count } encontradas, de um total de { $total }
find-hidden = { $count ->
    [one] { $count } conta que precisa de você não está aparecendo.
   *[other] { $count } contas que precisam de você não estão aparecendo.
}
find-show-hidden = Mostrar
find-previous = Página anterior
find-next = Próxima página
find-page-of = Página { $page } de { $pages }
select-begin = Selecionar várias
select-end = Parar de selecionar
select-count = { $count ->
    [0] Nenhuma conta selecionada
    [one] { $count } conta selecionada
   *[other] { $count } contas selecionadas
}
select-hidden = { $count ->
    [one] { $count } delas não está entre as encontradas.
   *[other] { $count } delas não estão entre as encontradas.
}
select-one = Selecionar
select-account = Selecionar: { $account }
select-page = Selecionar esta página ({ $count })
select-found = { $count ->
    [1] Selecionar a conta encontrada
    [one] Selecionar todas as { $count } encontradas
   *[other] Selecionar todas as { $count } encontradas
}
select-none = Limpar a seleção
select-what = O que você quer fazer com elas?
select-open = { $count ->
    [one] Abrir { $count } formulário
   *[other] Abrir { $count } formulários, um por um
}
select-sent = { $count ->
    [one] Marcar { $count } como enviada
   *[other] Marcar { $count } como enviadas
}
select-answered = { $count ->
    [one] Anotar a resposta de { $count }
   *[other] Anotar uma só resposta para { $count }
}
select-record = { $count ->
    [one] Registro de { $count } em PDF
   *[other] Registro de { $count } em PDF
}
select-table = { $count ->
    [one] Tabela de { $count }
   *[other] Tabela de { $count }
}
select-delete = Excluir { $count } daqui
several-title-sent = { $count ->
    [1] Você enviou esta oposição?
    [one] Você enviou estas { $count } oposições?
   *[other] Você enviou estas { $count } oposições?
}
several-title-answered = { $count ->
    [1] Qual foi a resposta?
    [one] Qual foi a resposta para estas { $count }?
   *[other] Qual foi a resposta para estas { $count }?
}
several-lead = { $count ->
    [1] Fica anotado para esta conta:
    [one] Fica anotado o mesmo para cada uma destas { $count } contas:
   *[other] Fica anotado o mesmo para cada uma destas { $count } contas:
}
several-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
several-left-out = { $count ->
    [one] { $count } das que você selecionou fica de fora, porque isto não se aplica a ela.
   *[other] { $count } das que você selecionou ficam de fora, porque isto não se aplica a elas.
}
several-when-sent = Quando você enviou?
several-record-sent = { $count ->
    [one] Marcar { $count } como enviada
   *[other] Marcar { $count } como enviadas
}
several-record-answered = Anotar para { $count }
turn-now = Você está passando por { $of } contas. Esta é a conta { $at } de { $of }.
turn-wait = Você está passando por { $of } contas. A próxima é a conta { $at } de { $of }.
turn-next = { $count ->
    [1] Ir para a última
    [one] Próxima conta (faltam { $count })
   *[other] Próxima conta (faltam { $count })
}
turn-last = Esta foi a última
turn-here = Continuar com esta
turn-stop = Parar por aqui
person-you = Você
adding-title = Adicionar muitas contas
adding-lead = Cole uma tabela ou escolha um arquivo CSV. Você vê antes o resultado de cada linha. Nada é adicionado sem sua ordem.
adding-field = A tabela
adding-field-hint = Selecione as linhas na sua planilha, copie e cole aqui.
adding-columns = As colunas: { $columns }. Se a primeira linha trouxer esses nomes, elas podem estar em qualquer ordem.
adding-column-person = Pessoa
adding-column-platform = Plataforma
adding-column-account = Conta
adding-column-email = E-mail
adding-column-phone = Telefone
adding-column-country = País
adding-column-note = Nota
adding-choose = Escolher um arquivo
adding-empty = Salvar uma tabela vazia
adding-empty-name = Contas a adicionar
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Um exemplo. Escreva por cima desta linha.
adding-pasted = { $count ->
    [one] { $count } linha colada
   *[other] { $count } linhas coladas
}
adding-read = { $count ->
    [one] { $count } linha de “{ $file }”
   *[other] { $count } linhas de “{ $file }”
}
adding-change = Alterar
adding-clear = Usar outra tabela
adding-guessed = Alguns caracteres deste arquivo podem estar errados. Se os nomes parecerem errados, salve-o como “CSV UTF-8” e escolha-o de novo.
adding-none = Ainda não há nenhuma linha com uma conta. Adicione uma abaixo dos nomes das colunas.
adding-will = { $count ->
    [one] { $count } será adicionada
   *[other] { $count } serão adicionadas
}
adding-here = { $count ->
    [one] { $count } já está aqui
   *[other] { $count } já estão aqui
}
adding-wrong = { $count ->
    [one] { $count } não pode ser usada
   *[other] { $count } não podem ser usadas
}
adding-rows = Linhas { $first } a { $last } de { $total }
adding-unused = Estas colunas não são usadas: { $columns }
adding-left-out = { $count ->
    [one] Mais { $count } linha ficou de fora. Adicione primeiro estas e depois cole o resto.
   *[other] Mais { $count } linhas ficaram de fora. Adicione primeiro estas e depois cole o resto.
}
adding-group-wrong = Não podem ser usadas
adding-group-here = Já estão aqui
adding-group-remarked = Serão adicionadas, mas confira estas
adding-group-added = Serão adicionadas
adding-line = Linha { $line }: { $cells }
adding-line-details = Linha { $line } · { $details }
adding-is = É a conta { $account }.
adding-wrong-quote = Falta fechar aspas, ou uma célula tem várias linhas.
adding-wrong-example = Esta é a linha de exemplo.
adding-wrong-no-platform = Não diz qual é a plataforma. Escreva Facebook, Instagram ou WhatsApp.
adding-wrong-unknown-platform = Não conhecemos a plataforma “{ $what }”. Escreva Facebook, Instagram ou WhatsApp.
adding-wrong-threads = O Threads faz parte de uma conta do Instagram. Adicione essa conta.
adding-wrong-messenger = O Messenger faz parte de uma conta do Facebook. Adicione essa conta.
adding-wrong-no-contact = Não tem e-mail, número nem nome da conta.
adding-wrong-no-name = Falta o nome da pessoa que não tem conta.
adding-wrong-email = “{ $what }” não pode ser um e-mail. Precisa de um @ e de um final como .com, sem espaços.
adding-wrong-no-number = Uma conta do WhatsApp precisa do número de telefone.
adding-wrong-bad-number = “{ $what }” não é um número de telefone.
adding-wrong-spoiled-number = A planilha encurtou o número para “{ $what }”. Escreva o número completo como texto.
adding-wrong-unknown-country = Não conhecemos o país “{ $what }”. Confira como está escrito, ou escreva um código como RO, ou nada.
adding-wrong-whose = Não indica a pessoa, e aqui há várias. Escreva de quem é a conta.
adding-wrong-same-name = Há várias pessoas aqui com o nome “{ $what }”. Adicione o e-mail que você usa aqui para esta pessoa.
adding-wrong-twice = Esta conta já está na linha { $what }.
adding-did-you-mean = Confira o e-mail. Você quis dizer { $meant }?
adding-cut = O texto em “{ $column }” é longo demais. O final fica de fora.
adding-country-stays = Pelo que já sabemos, esta pessoa mora em outro lugar. Isso não muda.
adding-add = { $count ->
    [one] Adicionar { $count } conta
   *[other] Adicionar { $count } contas
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Uma nova oposição
draft-at-step = Não terminada. Você parou no passo { $at } de { $of }.
draft-discard = Descartar
draft-show-list = Ver a lista
draft-action = { $step }: { $platform }, não terminada
deleted-title = Excluídas recentemente
deleted-lead = Uma conta excluída fica guardada aqui por 30 dias.
deleted-restore = Restaurar
deleted-remove = Remover agora
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Mostrar também a mais antiga
    [one] Mostrar { $count } mais antigas
   *[other] Mostrar { $count } mais antigas
}
deleted-fewer = Mostrar só as mais recentes
deleted-what = { $account }, excluída em { $date }, guardada até { $until }
figures-title = Até agora
figures-totals = Enviadas: { $sent }. Respondidas: { $answered }. Atrasadas hoje: { $overdue }.
figures-days = Metade das { $answers } respostas chegou { $median ->
    [0] no mesmo dia
    [1] em até um dia
    [one] em até { $median } dia
   *[other] em até { $median } dias
}. A mais rápida levou { $fewest ->
    [one] { $fewest } dia
   *[other] { $fewest } dias
}; a mais lenta, { $most ->
    [one] { $most } dia
   *[other] { $most } dias
}.
figures-name-weeks = Enviadas, respondidas e atrasadas, semana a semana
figures-name-months = Enviadas, respondidas e atrasadas, mês a mês
figures-time = Período
figures-sent = Enviadas
figures-answered = Respondidas
figures-overdue-week = Atrasadas no fim da semana
figures-overdue-month = Atrasadas no fim do mês
figures-week = Semana de { $date }
figures-until-today = { $period }, até hoje
figures-row = { $period } – enviadas: { $sent }, respondidas: { $answered }, atrasadas no fim: { $overdue }.
figures-before = Antes de { $date }
figures-before-row = { $before } – enviadas: { $sent }, respondidas: { $answered }.
figures-table-show = Ver como tabela
figures-table-hide = Fechar a tabela

## The wizard

wizard-progress = Passo { $at } de { $of }
wizard-back = Voltar
wizard-continue = Continuar
wizard-finish = Voltar ao painel
wizard-keep-account = Manter esta conta
wizard-to-the-form = Ir para o formulário
wizard-close = Salvar e fechar

wizard-platform-title = Qual é a plataforma?
wizard-platform-lead = Faça oposição para uma conta de cada vez. Depois você pode adicionar as outras.
wizard-someone-else = Esta conta é de outra pessoa

wizard-person-title = De quem é a conta?
wizard-person-title-no-account = Quem quer se opor?
wizard-person-lead = O nome ajuda você a encontrar a conta no painel.
wizard-person-new = Uma nova pessoa
wizard-person-new-hint = Digite o nome abaixo
wizard-person-name = Nome
wizard-person-name-hint = O nome fica neste computador. Um formulário pode pedir esse dado.

wizard-residence-title = Você mora na União Europeia?
wizard-residence-title-other = Essa pessoa mora na União Europeia?
wizard-residence-lead = O direito de se opor e o prazo da resposta dependem de onde você mora agora. A nacionalidade não importa.
lives-eu = Sim
lives-eu-hint = Em um dos 27 países da União Europeia
lives-eea = Não, na Islândia, em Liechtenstein ou na Noruega
lives-eea-hint = Lá vale a mesma lei
lives-with-right = Não, no Reino Unido, na Suíça ou no Brasil
lives-with-right-hint = Lá também há formas de se opor
lives-elsewhere = Não, em outro lugar
lives-elsewhere-hint = Mostramos o que você ainda pode fazer
lives-not-sure = Não tenho certeza
lives-not-sure-hint = Escolha seu país, e nós dizemos

wizard-country-title = Qual é o país?
wizard-country-lead = Assim sabemos qual autoridade pode ajudar você. É possível pular este passo.
wizard-country-lead-needed = A forma de se opor depende disso.
wizard-part-title = Em que parte do país?
wizard-part-lead = Cada parte tem sua própria autoridade. É possível pular este passo.

wizard-limits-title = O que este formulário pode e não pode fazer
wizard-limits-lead = Leia isto primeiro. Depois decida se vale seu tempo.
wizard-no-route-title = Não há formulário para isto onde você mora
no-route-helps = O que ainda ajuda
no-route-tick = Marque o que você já fez. Esta lista fica no seu painel.
no-route-done = Você já fez { $done } de { $of }.
no-route-others = Um formulário está aberto a todos: para informações sobre você vindas de outras fontes. Você vê os limites antes de enviar.
no-route-others-button = Usar o formulário para informações de terceiros

wizard-email-title = Qual e-mail pertence à conta?
wizard-email-title-phone = Qual número de telefone pertence à conta?
wizard-email-title-no-account = Para qual e-mail a Meta pode responder?
wizard-email-lead = O formulário pede o e-mail, e a resposta chega nele.
wizard-email-lead-phone = O formulário pede o número e um e-mail para a resposta.
wizard-email-lead-no-account = O formulário pede o e-mail, e a resposta chega nele.
wizard-email = E-mail
wizard-email-hint = Como está na conta, por exemplo nome@example.eu
wizard-email-hint-phone = Um e-mail que você consiga acessar agora, por exemplo nome@example.eu
wizard-add-at = Inserir o sinal @
wizard-use-meant = Usar { $meant }
wizard-phone = Número de telefone
wizard-phone-hint = Com o código do país, por exemplo +40 721 555 010
wizard-handle-profile-name = Nome no perfil (opcional)
wizard-handle-user-name = Nome de usuário (opcional)
wizard-handle-hint = Ajuda você a distinguir suas contas

wizard-linked-title = Estas contas estão vinculadas?
wizard-linked-lead = A Meta pode vincular contas no Accounts Centre (Central de Contas). Ela diz que, assim, uma oposição vale para todas. Alguns guias discordam.
linked-together = Sim, e faço oposição para esta também
linked-together-hint = A escolha segura: leva poucos minutos
linked-rely = Sim, e a outra oposição basta
linked-rely-hint = Esta conta fica no painel como vinculada
linked-apart = Não, não estão vinculadas
linked-apart-hint = Cada uma precisa da sua própria oposição
linked-not-sure = Não tenho certeza
linked-not-sure-hint = Faça oposição para esta também. É sempre o certo.

wizard-reason-title = Por que você se opõe? (opcional)
wizard-reason-lead = Na UE, o Facebook e o Instagram não exigem motivo. Um motivo pessoal pode ajudar se recusarem.
reason-kind-none = Não dou nenhum motivo
reason-kind-none-hint = O campo de texto do formulário fica vazio
reason-kind-composed = Quero um texto curto já pronto
reason-kind-composed-hint = Marque o que se aplica; você pode alterar o texto
reason-kind-own = Escrevo meu próprio texto
reason-kind-own-hint = Com suas palavras, do tamanho que você quiser
reason-tick-what-fits = Marque o que se aplica
reason-language = Idioma do texto
reason-your-text = Seu texto
reason-your-text-hint = Você cola o texto no formulário. Deixe de fora o que deve ficar privado.
reason-length = Caracteres: { $count }
reason-length-short = Caracteres: { $count }. Em 2024, pediram a uma pessoa pelo menos 100.

wizard-check-title = Confira suas respostas
wizard-check-lead = Você pode alterar cada uma. O formulário abre na próxima página.
check-nothing-sent = Nada foi enviado ainda.
check-platform = Plataforma
check-person = De quem é a conta
check-residence = Onde você mora
check-email = Contato
check-linked = Contas vinculadas
check-reason = Seu motivo
check-no-reason = Nenhum motivo
check-not-provided = Não informado
check-part-and-country = { $part }, { $country }
check-change = Alterar
check-change-spoken = Alterar: { $what }

## What is missing, and what to do

problem-title = Há um problema
problem-go-on = Se está certo assim, clique de novo em Continuar.
problem-choose-platform = Escolha uma plataforma.
problem-choose-person = Escolha de quem é a conta.
problem-enter-name = Digite o nome.
problem-choose-lives = Escolha onde você mora.
problem-choose-country = Escolha um país.
problem-email-empty = Digite o e-mail. A resposta chega nele.
problem-email-not-an-address = Confira o e-mail. Deve ser parecido com nome@example.eu.
problem-email-did-you-mean = Confira o e-mail. Você quis dizer { $meant }?
problem-phone = Digite o número de telefone com o código do país.
problem-choose-linked = Escolha se as contas estão vinculadas.
problem-choose-reason = Escolha se você dá um motivo.
problem-write-reason = Escreva seu texto, ou escolha não dar motivo.
problem-choose-answer = Escolha o que diz a resposta.
problem-choose-objection = Escolha de qual conta se trata.
problem-paste-mail = Não há texto de e-mail para ler. Cole-o primeiro no campo.
problem-nothing-sent = Não há nenhuma oposição enviada a que isto possa pertencer. Abra antes uma conta, ou envie uma oposição.
problem-given-too-large = “{ $name }” é grande demais. Só dá para guardar arquivos de até 50 MB.
problem-given-mail-too-large = “{ $name }” é grande demais para um e-mail. Salve-o em PDF e traga esse arquivo.
problem-given-no-file = “{ $name }” é uma pasta, não um arquivo. Traga os arquivos que estão nela.
problem-given-empty = “{ $name }” está vazio. Salve-o de novo e tente outra vez.
problem-given-unreadable = Não foi possível ler “{ $name }”. Copie-o para a área de trabalho e tente de novo.
problem-table-too-large = “{ $name }” é grande demais. Uma tabela pode ter até 16 MB.
problem-table-workbook = “{ $name }” é uma planilha. Abra-a, copie a tabela e cole aqui. Ou salve-a em CSV.
problem-table-not-text = “{ $name }” não é uma tabela. Escolha um arquivo CSV.
problem-keep = Não foi possível guardar “{ $name }”. Sua cópia está intacta. { $why }
problem-paper-make = Não foi possível criar o documento. Nada foi alterado.
problem-paper-evidence = “{ $name }” está faltando ou foi alterado, por isso o pacote não foi criado. Tire-o da lista, ou coloque-o de volta no lugar.
problem-paper-no-program = Nenhum programa conseguiu abrir o documento. Ele está na pasta do seu arquivo.
problem-paper-unsaved = Nenhum lugar foi escolhido. Você pode salvar ao lado do seu arquivo.
save-paper-beside = Salvar ao lado do meu arquivo
problem-no-browser = Nenhum navegador abriu. Copie o endereço e cole no seu navegador.
problem-browser-slow = O navegador ainda não reagiu. Se nada abrir, copie o endereço para o navegador.
problem-nothing-to-paste = Não há texto para colar. Copie o texto antes e clique de novo em “Colar”.
problem-paste-too-long = O texto copiado é longo demais para este campo. Copie só a parte de que você precisa.
problem-paste-missed = Nada foi colado, porque você mudou de lugar. Clique de novo em “Colar”.
problem-clipboard = Não foi possível copiar. Selecione o texto com o mouse e pressione Ctrl e C.
problem-folder = Não foi possível mostrar a pasta. Copie o local e abra a pasta por conta própria.
problem-no-dialog = Nada foi escolhido. Se não abriu nenhuma janela para escolher um arquivo, digite o caminho abaixo.

## Filing

filing-title = Preencher o formulário da Meta
filing-title-letter = Escrever uma carta
filing-lead = Abrimos a página oficial no seu navegador. É lá que você envia. Este aplicativo não pode enviar por você.
filing-lead-letter = Imprima seu texto, assine e envie pelo correio. Este aplicativo não pode enviar por você.
filing-address = Endereço oficial
filing-postal-address = Endereço postal
filing-open-form = Abrir o formulário
filing-open-page = Abrir a página da Meta
filing-worked = Você já enviou por este caminho para a conta { $account }, em { $date }.
filing-on-phone = Fazer no meu celular
filing-log-in-first = Primeiro, entre na conta certa, no mesmo navegador.
filing-known = Visto pela última vez nas nossas fontes em { $date }. { $confidence }
confidence-primary = Publicado pela empresa ou por uma autoridade.
confidence-confirmed = Confirmado por { $sources } fontes.
confidence-single = De uma única fonte.
confidence-disputed = As fontes discordam.
confidence-known = De conhecimento geral.
confidence-inferred = Conclusão nossa, a partir de outras fontes.
copy = Copiar
copied = Copiado
paste = Colar
paste-spoken = { $paste }: { $what }
copy-again = Copiar de novo
copy-by-hand = No momento não é possível copiar neste computador. Selecione o texto abaixo e copie com o teclado ou o mouse.
copy-spoken = { $copy }: { $what }
field-name = Seu nome
field-email = Seu e-mail
field-phone = Seu número de telefone
field-country = Seu país
field-reason = Seu texto
field-with-need = { $field } ({ $need })
need-required = obrigatório
need-prefilled = pode já estar preenchido
need-optional = opcional
need-if-asked = se for pedido
value-leave-empty = Você escolheu não dar motivo. Deixe isto vazio.
value-reason-needed = Aqui é preciso um texto. Volte e escreva um texto curto.
value-fill-in-yourself = Isto você preenche na própria página.
copied-address = O endereço foi copiado. Cole no seu navegador.
copied-postal-address = O endereço postal foi copiado.
copied-for-phone = O endereço e seu texto foram copiados. Cole em uma mensagem para você.
copied-file-path = O local do arquivo foi copiado.
copied-sent-text = Seu texto foi copiado.
copied-letter = A carta foi copiada.
copied-contact = Copiado. Cole onde precisar.
copied-name = Seu nome foi copiado. Cole no formulário.
copied-email = Seu e-mail foi copiado. Cole no formulário.
copied-phone = Seu número de telefone foi copiado. Cole no formulário.
copied-country = Seu país foi copiado.
copied-reason = Seu texto foi copiado. Cole no formulário.
see-title = O que você vai ver
see-title-letter = O que fazer
see-phone-title = No celular
see-no-password = Este aplicativo nunca pede senhas. Digite senhas e códigos só na página da Meta.
schematic-send = Enviar
schematic-hint = Um desenho simples. A página real pode ser diferente.
look-for-title = Palavras para procurar na página
look-for-line = { $language }: { $words }
look-for-word = “{ $word }”
good-to-know-title = Bom saber
happened-title = O que aconteceu?
happened-sent = Já enviei
happened-not-yet = Ainda não
happened-missing = Não vejo o formulário
happened-else = Outra coisa
happened-hint = Nada conta como enviado até você dizer.

## Drawings of forms and ways

drawing-form = O formulário
drawing-scroll = Role até o fim
drawing-code = O código do e-mail
drawing-of-form = Um desenho do formulário.
drawing-of-path = Um desenho do caminho.
drawing-says-scroll = Está no fim da página.
drawing-says-choose = “{ $question }”: escolha “{ $answer }”.
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Depois, o botão “{ $button }”.
drawing-says-code = Depois, um campo para o código do e-mail.
drawing-says-press = { $mark }, { $title }: clique em “{ $entry }”.
drawing-says-form = Depois o formulário abre.

## On a phone

phone-title = Fazer no celular
phone-lead = Aponte a câmera do celular para o código quadrado. Depois toque no link que o celular mostra.
phone-page = 1. A página
phone-page-no-room = Não há espaço para o código. Aumente a janela, ou envie o endereço para você, como explicado nesta página.
phone-text = 2. Seu texto
phone-text-lead = Com o formulário aberto, leia também este código. Copie o texto no celular e cole no formulário.
phone-text-code = Um código quadrado com seu texto
phone-text-long = Não há espaço para um código com seu texto. Envie-o para você, como explicado nesta página.
phone-send-title = Ou envie para você
phone-send-address = O endereço
phone-send-both = O endereço e seu texto
phone-send-lead = Copie e cole em um e-mail ou em uma mensagem para você. Abra no celular.
phone-app-title = Abre um aplicativo, sem formulário?
phone-app = No celular, o link pode abrir o aplicativo. Nesse caso, copie o endereço para o navegador do celular. Se o formulário ainda não aparecer, clique abaixo em “Não vejo o formulário”.
phone-steps = Os passos no celular
phone-steps-lead = O código quadrado abre direto a página. Depois continue no passo correspondente.

## The small window beside the browser

companion-show = Janela pequena ao lado do navegador
companion-leave = Voltar à janela grande
companion-title = Passo { $step } de { $steps }
companion-next = Próximo passo
companion-previous = Anterior
companion-last = É o último passo. Quando terminar, diga abaixo o que aconteceu.

## I don't see the form

missing-title = O que você vê em vez disso?
missing-lead = Escolha o que mais se parece. Seu lugar aqui fica guardado.
seen-login = Uma página para entrar na conta
seen-about-ai = Uma página sobre a Meta AI
seen-not-available = “Não disponível”, ou uma página que não existe
seen-only-information = Só informações, nada para preencher
seen-app-opened = Abriu um aplicativo em vez do navegador
seen-other-language = Um idioma que eu não leio
seen-wrong-account = Outra conta está conectada
seen-blocked = Um erro, ou não consigo clicar em Submit (enviar)
seen-something-else = Outra coisa
advice-title = Tente isto
advice-login = Entre na sua conta lá. Depois volte a esta janela e abra a página de novo. A Meta só mostra o formulário a quem entrou na conta.
advice-about-ai = Confira se você entrou na conta certa. Depois role até o fim da página: muitas vezes o formulário, ou o link para ele, está lá.
advice-not-available = Se você usa uma VPN, desligue-a, porque a Meta vê qual é seu país. Se a página ainda não aparecer, use o próximo endereço.
advice-only-information = Procure no texto as palavras “direito de se opor” e clique nelas. Role também até o fim da página. Se ainda não entrou na conta, entre primeiro.
advice-app-opened = Copie o endereço. Cole na barra de endereço de um navegador, de preferência em um computador.
advice-other-language = Quase todos os navegadores podem traduzir uma página. Os passos são os mesmos: e-mail, texto, Submit (enviar).
advice-wrong-account = Saia da conta lá. Entre na conta para a qual você faz a oposição. Depois abra a página de novo.
advice-blocked = Guarde uma captura de tela da mensagem. Tente outro navegador, ou tente de novo amanhã.
advice-something-else = Feche a página e abra de novo, em outro navegador se você tiver. Se isso não ajudar, use o próximo endereço.
advice-try-again = Tentar de novo a mesma página
advice-next-route = Ou use o próximo caminho
advice-use-next = Usar este caminho
used-up-title = Você já tentou todos os caminhos que conhecemos
used-up-lead = Isso mostra que você tentou. Guarde imagens do que você viu.
used-up-letter = Agora escreva a oposição em uma carta
used-up-letter-why = Uma carta dispensa formulário, e a carta registrada serve de prova.
used-up-letter-button = Escrever a carta
used-up-advice = Peça orientação à autoridade
used-up-no-authority = Ainda não sabemos qual é sua autoridade. Adicione o país às suas respostas, ou tente de novo daqui a alguns dias.
authority-as-of = Endereço confirmado pela última vez: { $date }
authority-languages = Aceita: { $languages }
authority-dublin = Para a Meta, a autoridade principal é a da Irlanda, em Dublin. A autoridade do seu país recebe sua reclamação, repassa e continua sendo seu contato.
authority-open = Abrir a página de reclamações
authority-open-website = Abrir o site
authority-email = E-mail: { $address }
authority-phone = Telefone: { $number }
authority-part = Em que parte do país você morava?
authority-country = Em que país você morava?
authority-official-list = A lista europeia das autoridades: edpb.europa.eu
else-title = O que mais aconteceu?
else-lead = Tudo fica como está até você escolher algo aqui.
else-earlier-title = Enviei em um dia anterior
else-earlier-button = Enviei neste dia
else-route-title = Quero usar outro caminho
else-note-label = Quero escrever uma nota
else-note-hint = Fica guardada com esta oposição.
else-note-button = Salvar esta nota

## After sending

sent-title = O que vem agora
sent-lead = Sua oposição está no painel. Ela fica lá até ser resolvida.
sent-on = Enviada em { $date }
sent-look-for = O que esperar
sent-by-when = Até quando
sent-we-remember = Abra este aplicativo de novo quando chegar uma resposta, ou depois desse dia. O painel mostra então o próximo passo.
sent-next-account = Fazer oposição para a próxima conta
sent-show-record = Ver registro
sent-to-desk = Ir para o painel
why-title = Por que esta data, { $date }?
why-stopped-title = Por que não há data?
why-start = Contado a partir de { $date }, o dia em que você enviou.
why-start-posted = Contado a partir de { $date }. Você enviou pelo correio. Contamos três dias para a carta chegar, porque ninguém nos diz quando ela chegou.
why-start-delivered = Contado a partir de { $date }, o dia em que a carta chegou.
why-start-reminder = Contado a partir de { $date }, o dia do seu lembrete.
why-start-complaint = Contado a partir de { $date }, o dia em que você reclamou.
why-start-authority = Contado a partir de { $date }, o último dia em que você ou a autoridade escreveu.
why-start-recheck = Contado a partir de { $date }, o dia do sim ou da última vez que você conferiu.
why-paused = O prazo ficou parado de { $from } a { $to }, enquanto esperavam sua resposta.
why-late-extension = Pediram mais tempo em { $date }. Foi depois do primeiro mês, por isso não conta.
why-later-title = Uma segunda data, mais tarde
why-later = Fizeram uma pergunta a você. Podem dizer que o mês só começou com sua resposta de { $date }. Nesse caso, a resposta deles deve chegar até { $due }. Espere esse dia antes de enviar um lembrete.
why-question-open = Enquanto a pergunta ficar sem resposta, podem dizer que o prazo não corre. Responda logo.
why-stopped = O prazo está parado desde { $date }, porque fizeram uma pergunta a você. Ele volta a correr quando você responder.
why-extended = Anunciaram no primeiro mês que precisam de mais tempo. Nesse caso, a lei dá três meses desde o início.
why-moved = Não conta como último dia { $date }: é { $why }.
why-weekend = fim de semana

answer-title = A Meta já respondeu?
answer-title-authority = A autoridade ou a Meta já respondeu?
answer-what = O que a resposta diz?
answer-lead = { $account }, { $platform }. Veja o e-mail ou a mensagem e escolha o que está escrito.
answer-accepted = Sim, aceitam
answer-accepted-hint = Dizem que vão respeitar sua oposição. Uma frase com “se” é só um anúncio.
answer-refused = Recusam
answer-refused-hint = Dizem que não, ou que não vão fazer mais nada
answer-more-asked = Pedem mais informações
answer-more-asked-hint = Uma pergunta, ou uma prova da sua identidade
answer-reasons-asked = Perguntam a que uso dos meus dados me oponho, e por quê
answer-reasons-asked-hint = O WhatsApp pergunta isto por e-mail.
answer-other-company = Dizem que a responsável é outra empresa
answer-other-company-hint = O WhatsApp pode indicar a Meta, por exemplo
answer-other-form = Querem que eu use outro formulário
answer-other-form-hint = Dizem que este formulário ou endereço está errado
answer-more-time = Querem mais tempo
answer-more-time-hint = Dizem que vai demorar mais, e por quê
answer-receipt = É só um aviso de recebimento
answer-receipt-hint = Dizem que chegou. Um código também não é uma resposta.
answer-authority-news = A autoridade escreveu, sem decisão
answer-authority-news-hint = Recebeu a reclamação, ou diz em que ponto está
answer-authority-agreed = A autoridade me dá razão
answer-authority-agreed-hint = Concluiu que a empresa violou a lei, ou a empresa cedeu
answer-authority-disagreed = A autoridade não me dá razão, ou encerrou o caso
answer-authority-disagreed-hint = Você pode pedir à Justiça que revise a decisão
answer-no-answer = Não é uma resposta. Só guardar o arquivo
answer-no-answer-hint = Um anúncio, um código, uma imagem, um comprovante dos correios
answer-lead-any = Escolha o que a resposta diz, e para qual conta ela é.
answer-which = De qual conta se trata?
answer-which-more = Você tem mais contas. Procure a certa no painel e clique lá em “Recebi uma resposta”.
answer-other-account = Este e-mail parece ser sobre { $account }. Confira abaixo qual conta está escolhida.
answer-files = O que você trouxe
answer-files-lead = Solte um e-mail, uma imagem ou um PDF nesta janela. Ele fica guardado ao lado do seu arquivo, sem alterações. Nada é enviado.
answer-choose-file = Escolher um arquivo
answer-paste = Ou cole o texto do e-mail
answer-paste-hint = Copie tudo, se possível com remetente e data
answer-read = Ler
answer-leave-out = Deixar de fora
answer-leave-out-spoken = Deixar de fora: { $name }
reading-title = O que este e-mail parece ser
reading-likely = Parece ser isto: { $kind }. A decisão é sua.
reading-perhaps = Pode ser isto: { $kind }. Há muitos sinais contra, por isso não escolhemos nada.
reading-unknown = Não dá para saber. Leia e escolha você.
reading-known = O que se sabe sobre ele
reading-for = O que aponta a favor
reading-against = O que aponta contra, ou falta
reading-proof = Qualquer pessoa pode escrever um e-mail. O Facebook lista os e-mails recentes dele nas configurações, em segurança. Se tiver dúvida, veja lá.
mail-accepted = aceitam sua oposição
mail-refused = recusam
mail-more-asked = pedem mais informações a você
mail-other-company = a responsável é outra empresa
mail-other-form = querem outro formulário
mail-more-time = querem mais tempo
mail-receipt = só um aviso de recebimento
mail-announcement = um anúncio para todos, sem resposta
mail-code = um código para digitar, sem resposta
mail-not-from-meta = não é da Meta
for-phrase = Diz: “{ $words }”
for-code = Traz um código: “{ $words }”
for-sender = Vem de { $domain }. Sabe-se que a Meta escreve desse endereço.
for-looks-like = { $domain } imita { $brand }.
for-name-looks-like = Apresenta-se como “{ $name }”, mas vem de { $domain }.
for-date = É de { $mail }. Você enviou sua oposição em { $filed }.
for-address = Foi para { $address }, o e-mail desta conta.
for-authentication = Seu serviço de e-mail verificou que vem mesmo de { $domain }.
doubt-nothing-known = Não tem nenhuma das palavras que conhecemos da Meta.
doubt-not-verbatim = As palavras parecem as da Meta, mas não as conhecemos exatamente.
doubt-conditional = Há uma condição, “{ $word }”: “{ $words }”
doubt-denied = Pode dizer que não, com “{ $word }”: “{ $words }”
doubt-told = Só conta o que alguém diz, com “{ $word }”: “{ $words }”
doubt-question = É uma pergunta: “{ $words }”
doubt-quoted = As palavras estão em uma citação ou em um e-mail mais antigo: “{ $words }”
doubt-in-passing = As palavras estão no meio de outra coisa: “{ $words }”
doubt-announces = A Meta escreve isto para todo mundo: “{ $words }”
doubt-invites = Convida as pessoas a se opor: “{ $words }”
doubt-reverses = Volta atrás em algo: “{ $words }”
doubt-contradiction = Diz duas coisas ao mesmo tempo: { $kinds }.
doubt-parts-differ = O texto simples e o texto formatado dizem coisas diferentes.
doubt-cut = É mais longo do que o trecho que lemos.
doubt-broken = Não foi possível ler uma parte.
doubt-no-sender = Não indica remetente.
doubt-several-senders = Indica mais de um remetente.
doubt-sender-unlisted = { $domain } não está na nossa lista de endereços da Meta.
doubt-forwarded = Foi encaminhado. Por isso, o remetente e a data não são certos.
doubt-authentication-failed = Seu serviço de e-mail verificou que o remetente não é verdadeiro.
doubt-authentication-other = Seu serviço de e-mail só reconhece { $domain } como remetente.
doubt-authentication-missing = Seu serviço de e-mail não diz se o remetente é verdadeiro.
doubt-no-date = Não tem data.
doubt-date-before = É de { $mail }. É de antes do envio da sua oposição, em { $filed }.
doubt-date-ahead = A data, { $date }, ainda não chegou.
doubt-not-filed = Você não enviou nenhuma oposição a que isto possa responder.
doubt-no-address = Não indica destinatário.
doubt-other-address = Foi para { $address }. Nenhuma das suas contas aqui tem esse e-mail.
doubt-several-accounts = Pode ser a resposta para mais de uma das suas contas.
doubt-no-such-account = Aqui, nenhuma conta do { $platform } tem esse e-mail.
doubt-platform-unclear = Indica várias plataformas.
answer-when = Quando chegou?
when-title = Em que dia?
answer-keep = Guarde o e-mail, ou uma imagem da mensagem. É sua prova.
answer-record = Anotar

## One account

account-all = Todas as oposições
account-edit = Editar
account-delete = Excluir esta conta daqui
account-delete-hint = Só sai do seu painel. Você pode restaurar.
account-file-anyway = Fazer oposição para esta também
account-replied = Já respondi
account-reminded = Já enviei o lembrete
account-complained = Já reclamei com a autoridade
account-delivered = Minha carta chegou
account-rechecked = Conferi. Está tudo igual
account-write-reply = Escrever uma resposta
account-write-reminder = Escrever um lembrete
account-write-company-complaint = Reclamar com a empresa
account-write-authority-complaint = Reclamar com a autoridade
account-write-objection = Escrever a carta
options-waiting = Se nada chegar em dois dias, veja na pasta de spam. Depois solte o e-mail deles nesta janela.
options-waiting-no-date = Nenhuma lei fixa uma data. Se demorar demais, envie um lembrete. Nós ajudamos a escrever a carta.
options-overdue-remind = Primeiro, envie um lembrete. Nós ajudamos a escrever a carta. Ela indica o dia da sua oposição.
options-overdue-complain = Se isso não ajudar, você pode reclamar com a autoridade. É grátis.
options-overdue-company = Se isso não ajudar, você pode reclamar com a empresa. Desde 19 de junho de 2026, ela tem que confirmar o recebimento em 30 dias.
options-overdue-none = Envie um lembrete. Nós ajudamos a escrever a carta.
options-complain = Agora você pode reclamar com a autoridade. É grátis, e ajudamos a escrever a carta.
options-company = Agora você pode reclamar com a empresa. Nós ajudamos a escrever a carta.
options-complaint-received = Se não houver resultado, você pode reclamar com a autoridade, a ICO. Use a página dela, abaixo.
options-ico = Agora você pode reclamar com a autoridade, a ICO. Use a página dela, abaixo.
options-court = Você pode pedir à Justiça que obrigue a autoridade a agir. Um advogado ou um órgão de defesa do consumidor pode orientar.
options-court-decision = Você pode pedir à Justiça que revise a decisão. O prazo é curto e está na decisão.
options-swiss = Na Suíça, um tribunal pode decidir. Você também pode comunicar o caso à autoridade indicada abaixo.
options-brazil = Você pode enviar uma petição à autoridade indicada abaixo. Anexe a prova de que procurou a empresa antes.
options-refused-read = Leia as razões deles. Eles têm que mostrar por que os motivos deles pesam mais do que os seus.
options-refused-reasons = Leia as razões deles e guarde-as.
options-more-asked = Responda por e-mail, com suas palavras. Não envie cópia de um documento de identidade, a não ser que tenham boa razão para duvidar.
options-reasons-asked = Há uma resposta pronta para você. Envie como resposta ao e-mail deles.
options-other-company = Apresente a oposição pelo próximo caminho. Guarde a resposta deles.
options-other-form = Apresente a oposição pelo próximo caminho. Guarde a resposta deles.
options-recheck = Abra de novo a página oficial. Veja se sua oposição ainda aparece e se a Meta tem um formulário novo.
options-authority = A autoridade para o seu caso
timeline-title = O que aconteceu até agora
timeline-due = A resposta deve chegar
timeline-was-due = A resposta deveria ter chegado
timeline-later = No máximo, se contarem a partir da sua resposta
timeline-reminder = Termina o prazo do lembrete
timeline-acknowledgement = A empresa tem que confirmar que recebeu sua reclamação
timeline-authority = Até este dia, a autoridade tem que dar notícias
timeline-recheck = Conferir se está tudo igual
event-prepared = Você preparou a oposição
event-form-opened = Você abriu a página
event-form-missing = Você não viu o formulário: { $seen }
event-sent = Você enviou a oposição
event-delivered = Sua carta chegou
event-receipt = Escreveram que chegou
event-accepted = Aceitaram
event-refused = Recusaram
event-more-asked = Pediram mais informações a você
event-reasons-asked = Perguntaram a que uso você se opõe, e por quê
event-replied = Você respondeu
event-other-company = Indicaram outra empresa
event-other-form = Pediram que você use outro formulário
event-more-time = Pediram mais tempo
event-reminded = Você enviou um lembrete
event-letter = Você enviou uma carta: { $letter }
event-authority-news = A autoridade escreveu
event-authority-agreed = A autoridade deu razão a você
event-authority-disagreed = A autoridade não deu razão a você, ou encerrou o caso
event-rechecked = Você conferiu se estava tudo igual
event-note = Nota: { $note }
kept-title = Guardado com esta oposição
kept-sent = O que você enviou
kept-sent-on = Exatamente como estava em { $date }
kept-nothing-sent = Nada foi enviado ainda.
kept-letter-on = Envio: { $date }, para { $to }
kept-evidence = Provas
kept-evidence-none = Nenhum arquivo guardado ainda. Solte aqui um e-mail, uma imagem ou um PDF.
kept-evidence-added = Adicionado em { $date }. { $size }
kept-evidence-missing = Este arquivo não está mais na pasta dele.
kept-evidence-changed = Este arquivo foi alterado depois de guardado.
kept-evidence-remove = Tirar da lista
kept-evidence-remove-spoken = Tirar da lista: { $name }
kept-evidence-folder = Mostrar a pasta
kept-evidence-add = Adicionar um arquivo
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Sua oposição por carta
letter-title-reply = Sua resposta
letter-title-reminder = Seu lembrete
letter-title-company-complaint = Sua reclamação à empresa
letter-title-authority-complaint = Sua reclamação à autoridade
letter-lead = Preencha o que falta. A carta muda enquanto você digita. Nada é enviado daqui.
letter-name = Seu nome completo
letter-name-hint = Como aparece nas suas cartas
letter-address = Seu endereço postal
letter-address-hint = Rua, CEP, cidade e país, sem o seu nome
letter-town = Onde você escreve
letter-town-hint = Sua cidade. Fica antes da data.
letter-phone = Seu número de telefone
letter-phone-hint = Você pode deixar em branco.
letter-reference = Número do protocolo
letter-reference-hint = Se deram um a você. Muitas vezes está no assunto do e-mail deles.
letter-reason = Seu motivo
letter-reason-hint = Com suas palavras, no idioma da carta. Dá mais força à carta.
letter-company = Sobre qual empresa?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Há um processo na Justiça sobre isto, aberto por você?
letter-court-yes = Sim, há um processo
letter-court-no = Não há nenhum processo
letter-may-be-named = A autoridade pode revelar seu nome à empresa?
letter-may-be-named-yes = Sim, pode
letter-may-be-named-no = Não, peço que não revele
letter-language = Idioma da carta
letter-sheet = A carta
letter-missing = A carta aparece aqui quando não faltar mais nada.
letter-missing-right = Não existe uma carta dessas para o lugar onde você morava.
letter-missing-name = Falta seu nome completo.
letter-missing-address = Falta seu endereço postal.
letter-missing-town = Falta a cidade onde você escreve.
letter-missing-email = Falta o e-mail da conta. Adicione na página de edição.
letter-missing-account = Falta o nome da conta. Adicione na página de edição.
letter-missing-company = Não sabemos para quem escrever.
letter-missing-sent = Nada foi enviado ainda.
letter-missing-deadline = Não há um prazo para a resposta.
letter-missing-occasion = Ainda não há sobre o que escrever: o prazo não terminou, e não recusaram.
letter-missing-question = Não fizeram nenhuma pergunta que espere sua resposta.
letter-missing-reason = Falta seu motivo.
letter-missing-authority = Ainda não sabemos qual é sua autoridade.
letter-missing-court = Diga se há um processo na Justiça sobre isto.
letter-missing-may-be-named = Diga se a empresa pode saber seu nome.
letter-note-company-blank = Não sabemos qual empresa é responsável no seu caso. Procure o nome na política de privacidade da Meta para seu país e preencha as linhas em branco.
letter-note-address-blank = Não sabemos o endereço da empresa no seu caso. Procure na política de privacidade para seu país e preencha as linhas em branco.
letter-note-other-language = Esta autoridade quer um idioma em que não temos carta. Aqui está em inglês. Peça antes uma tradução.
letter-text = A carta com suas palavras
letter-text-hint = O que você alterar fica assim, mesmo que mude uma resposta
letter-compose = Refazer com minhas respostas
letter-change = Alterar o texto
letter-empty = A carta está vazia. Escreva a carta, ou refaça com suas respostas.
letter-copy = Copiar a carta
letter-pdf = Salvar em PDF
letter-docx = Salvar para editar (Word)
letter-how-reply = Envie como resposta ao e-mail deles: copie e cole lá.
letter-how-authority = Use a página de reclamações da autoridade e cole a carta lá, ou envie pelo correio. Se for pelo correio, assine à mão.
letter-how-company = Imprima e assine. Envie por carta registrada e guarde o comprovante. Copiar a carta no mesmo formulário é o jeito rápido.
letter-sent-title = Você já enviou?
letter-sent-hint = O que você enviou fica guardado exatamente como está aqui.
letter-sent = Já enviei a carta
letter-discard = Descartar esta carta
letter-kind-objection = a oposição por carta
letter-kind-reply = a resposta
letter-kind-reminder = o lembrete
letter-kind-company-complaint = a reclamação à empresa
letter-kind-authority-complaint = a reclamação à autoridade
kept-letters = Cartas
kept-letter-go-on = Continuar escrevendo
kept-letter-go-on-spoken = Continuar escrevendo: { $letter }
papers-title = Para imprimir, salvar e compartilhar
papers-title-found = { $count ->
    [1] Documentos da conta encontrada
    [one] Documentos das { $count } contas encontradas
   *[other] Documentos das { $count } contas encontradas
}
papers-record = Registro em PDF
papers-print = Abrir para imprimir
papers-calendar = Data para minha agenda
papers-calendar-all = Datas para minha agenda
papers-table = Tabela para planilha (CSV)
papers-bundle = Tudo para uma reclamação (ZIP)
papers-bundle-hint = Suas cartas, o que você enviou, os arquivos guardados como prova e uma lista que mostra se algum foi alterado.
paper-footer = Página {"{page}"} de {"{pages}"}
record-title = Registro: { $account }
record-title-all = Registro de todas as oposições
record-made = Feito com o Veto Desk em { $date }. Mostra o que foi anotado nele.
record-person = Pessoa
record-platform = Plataforma
record-account = Conta
record-law = Lei
record-status = Status
record-sentence = Em palavras
record-sent-on = Enviada em
record-sent-to = Enviada para
record-when = Dia
record-what = O que aconteceu
record-file = Arquivo
record-added = Adicionado em
record-size = Tamanho
record-sum = Soma de verificação (SHA-256)
record-letter = Carta enviada em { $date }: { $letter }
record-total = Contas
record-due = Prazo
record-evidence = Arquivos guardados
record-annex = Anexo { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datas
bundle-name = Reclamação { $account }
papers-record-all = Registro de todas em PDF
kept-linked = Vinculadas no Accounts Centre (Central de Contas)
kept-note = Sua nota
edit-title = Editar esta conta
edit-lead = As alterações são salvas enquanto você digita. O que já foi enviado fica como estava.
edit-person = De quem é a conta
edit-person-hint = Deixe vazio se for só sua.
edit-note = Nota
edit-note-hint = O que você quiser lembrar
edit-done = Concluído
kept-linked-none = Nenhuma anotada.
kept-linked-change = Ver e alterar os vínculos
linked-title = Contas vinculadas
linked-lead = A Meta pode vincular contas no Accounts Centre (Central de Contas). Anote aqui quais ela vinculou. Isto não muda nada na Meta.
linked-back = Voltar à conta
linked-now = Vinculada a
linked-with-none = Esta conta não está vinculada a nenhuma outra.
linked-before = Não mais vinculadas
linked-add = Vincular outra conta
linked-add-own = Da mesma pessoa
linked-add-others = De outras pessoas
linked-add-none = Não há outra conta que possa ser vinculada.
linked-find = Procurar uma conta
linked-find-hint = Um nome, um e-mail ou um número de telefone
linked-link = Vincular
linked-already = Vinculada a: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Mudar o dia
linked-asked = Está certo
linked-take-out = Retirar
linked-take-out-this = Retirar esta conta
linked-never = Nunca estiveram vinculadas
linked-since = Desde quando estão vinculadas?
linked-choice-before = Desde antes da oposição
linked-choice-day = Sei desde que dia
linked-choice-unknown = Não sei
linked-since-before = Vinculada desde antes da oposição, pelo que sabemos.
linked-since-day = Vinculada desde { $date }.
linked-since-unknown = Vinculada. Não se sabe desde quando.
linked-until = Não mais vinculada desde { $date }.
cover-object = Fazer oposição para esta conta também
cover-leave = Deixar como está
cover-ask-again = Perguntar de novo
options-cover-open = A Meta não diz se essa oposição vale para esta conta.
options-cover-again = O mais seguro é fazer oposição para esta conta também.
reason-cover-joined = Vinculada a { $account } desde { $date }. A oposição dessa conta já tinha sido aceita.
reason-cover-unknown = Vinculada a { $account }, talvez só depois que a oposição dessa conta foi aceita.
reason-cover-ended = Não mais vinculada a { $account } desde { $date }. A oposição dessa conta foi aceita antes disso.
reason-cover-left = A oposição da conta { $account } pode valer para esta. Em { $date }, você decidiu deixar tudo como está.
done-cover-left = Fica como está. Você pode fazer oposição para esta conta quando quiser.

## People

account-person = De quem é a conta: { $name }
persons-show = Pessoas
persons-all = Todas as pessoas
persons-title = Pessoas
persons-lead = Todas as pessoas cujas oposições você guarda aqui.
persons-find = Procurar uma pessoa
persons-find-hint = Um nome ou um e-mail
persons-hide = Ocultar pessoas com tudo resolvido
persons-hidden = { $count ->
    [one] { $count } pessoa está oculta. Todas as contas dela estão confirmadas.
   *[other] { $count } pessoas estão ocultas. Todas as contas delas estão confirmadas.
}
persons-found = { $count ->
    [0] Ninguém encontrado.
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
persons-page = Pessoas { $first } a { $last } de { $count }
persons-accounts = { $count ->
    [0] Nenhuma conta ainda
    [one] { $count } conta
   *[other] { $count } contas
}
persons-needs = { $count ->
    [one] { $count } precisa de algo
   *[other] { $count } precisam de algo
}
persons-settled = tudo confirmado
persons-spoken = Ver: { $name }. { $more }
persons-add = Adicionar uma pessoa
person-unnamed = Uma pessoa sem nome
person-lead = As alterações são salvas enquanto você digita. O que já foi enviado fica como estava.
person-name = Nome
person-name-hint = Como você chama esta pessoa aqui
person-full-name = Nome completo
person-full-name-hint = Para cartas
person-email = E-mail usual
person-email-hint = Sugerido para a próxima conta desta pessoa
person-phone = Número de telefone
person-town = Cidade
person-town-hint = Fica antes da data de uma carta.
person-address = Endereço postal
person-address-hint = Para cartas, linha por linha, sem o nome
person-residence = Onde mora
person-residence-unknown = Ainda não informado
person-residence-hint = Vale para novas oposições. O que já foi iniciado ou enviado fica como estava.
person-residence-change = Escolher onde mora
person-residence-close = Fechar os países
person-residence-eu = Na União Europeia, país não informado
person-residence-eea = Na Islândia, em Liechtenstein ou na Noruega, país não informado
person-language = Idioma das cartas e dos motivos
person-language-hint = É só uma sugestão. Você pode escolher outro a cada vez.
person-language-usual = O de sempre
person-accounts = Contas
person-no-accounts = Nenhuma conta ainda.
person-object = Fazer oposição para outra conta
person-object-first = Fazer oposição para uma conta desta pessoa
person-object-spoken = Fazer oposição para outra conta desta pessoa
person-on-desk = Mostrar no painel
person-same = É a mesma pessoa que …
person-back = Voltar para: { $name }
person-remove = Remover esta pessoa
person-remove-deleted = As contas excluídas desta pessoa também sumiriam.
person-hand-over-title = Entregar
person-hand-over-lead = Salve um arquivo só com esta pessoa e suas contas. Outro Veto Desk pode abrir o arquivo, ou adicionar o que há de novo.
person-hand-over-evidence = Os arquivos guardados como prova não vão junto.
person-hand-over = Entregar a parte desta pessoa …
same-title = { $name }: quem mais na lista é esta pessoa?
same-lead = Escolha de quem são as contas que também pertencem a esta pessoa.
same-confirm-title = “{ $kept }” e “{ $other }” são a mesma pessoa?
same-confirm-lead = Veja antes o que acontece. Dá para desfazer na hora.
same-happens = O que acontece
same-accounts = { $count ->
    [0] “{ $other }” não tem contas para passar para “{ $kept }”.
    [one] { $count } conta passa de “{ $other }” para “{ $kept }”.
   *[other] { $count } contas passam de “{ $other }” para “{ $kept }”.
}
same-goes = “{ $kept }” fica. “{ $other }” sai da lista de pessoas.
same-filled = { $what }: passa a ser { $value }.
same-differs = O que é diferente
same-differing = { $what }: fica { $kept }. { $other } vai para a nota.
same-residence = Onde mora: fica { $kept }, e não { $other }.
same-stays = O que foi enviado fica como estava. Nenhuma conta, resposta ou nota se perde.
same-another = Escolher outra pessoa
same-join = Juntar em uma só pessoa
sheet-for = Uma folha para esta pessoa
sheet-hint = O que foi feito, o que vem depois e até quando, em letras grandes.
sheet-print = Folha para imprimir
sheet-save = Salvar a folha
sheet-title = As oposições de { $name }
sheet-made = Esta é a situação em { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Nada foi enviado ainda.
sheet-next = Agora: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Não há nenhuma data para acompanhar.
sheet-footer = Este aplicativo não é da Meta · Página {"{page}"} de {"{pages}"}

## What was just done

done-account-deleted = A conta foi retirada do seu painel.
done-draft-discarded = A oposição não terminada foi descartada.
done-answer-recorded = A resposta foi anotada.
done-answer-recorded-with-files = A resposta foi anotada. O que você trouxe está guardado, sem alterações, ao lado do seu arquivo.
done-note-added = A nota foi salva.
done-evidence-kept = { $count ->
    [one] { $count } arquivo está guardado, sem alterações, ao lado do seu arquivo.
   *[other] { $count } arquivos estão guardados, sem alterações, ao lado do seu arquivo.
}
done-evidence-removed = Saiu da lista. O arquivo em si fica na pasta dele.
done-letter-discarded = A carta foi descartada.
done-paper-saved = Salvo: { $path }
done-step-recorded = Ficou anotado.
done-undone = Desfeito: { $what }.
done-account-removed = A conta foi removida, com tudo o que estava anotado sobre ela. Os arquivos guardados como prova ficam na pasta deles.
done-merged = As alterações de outro computador foram adicionadas ao seu arquivo.
done-merged-hand = As alterações feitas à mão foram adicionadas.
done-merged-copy = Havia outra cópia ao lado do seu arquivo. O que ela tinha de novo foi adicionado.
done-imported = O outro arquivo foi adicionado.
done-imported-nothing = Tudo o que está nesse arquivo já está no seu painel.
done-backup-used = O estado anterior está de volta. O que você tinha antes está entre os backups.
done-edited = Seu arquivo foi alterado fora do Veto Desk. Ainda é possível ler o arquivo. Confira se seus dados estão certos.
done-unlocked = A outra janela fechou. Agora você pode fazer alterações aqui.
done-person-removed = A pessoa foi removida.
done-persons-joined = Agora são uma só pessoa. Todas as contas estão aqui.
done-restarted = Uma falha fez o Veto Desk parar. Ele já reiniciou. Confira se sua última alteração está aqui. Seu arquivo: { $path }
count-added = { $count ->
    [one] { $count } conta é nova.
   *[other] { $count } contas são novas.
}
count-changed = { $count ->
    [one] { $count } conta mudou.
   *[other] { $count } contas mudaram.
}
count-removed = { $count ->
    [one] { $count } conta foi removida.
   *[other] { $count } contas foram removidas.
}
done-account-restored = A conta está de volta ao seu painel.
done-accounts-added = { $count ->
    [one] { $count } conta da tabela está no seu painel. A oposição ainda não foi iniciada.
   *[other] { $count } contas da tabela estão no seu painel. As oposições ainda não foram iniciadas.
}
done-account-covered = A conta fica guardada como vinculada. A outra oposição vale para ela quando for aceita.
done-pasted = O texto copiado foi colado.
done-address-opened = Pedimos ao navegador que abrisse a página. Se nada abrir, copie o endereço.
done-text-size = Tamanho do texto: { $percent }%.
done-copy-saved = Uma cópia foi salva: { $path }
done-file-opened = O arquivo foi aberto.
done-several-sent = { $count ->
    [one] { $count } oposição foi marcada como enviada.
   *[other] { $count } oposições foram marcadas como enviadas.
}
done-several-answered = { $count ->
    [one] A resposta foi anotada para { $count } conta.
   *[other] A resposta foi anotada para { $count } contas.
}
done-several-deleted = { $count ->
    [one] { $count } conta foi excluída.
   *[other] { $count } contas foram excluídas.
}
done-turn-over = { $count ->
    [1] Você já passou pela conta.
    [one] Você já passou por todas as { $count } contas.
   *[other] Você já passou por todas as { $count } contas.
}
done-set-aside = O arquivo que não pôde ser lido foi guardado com um novo nome: { $path }
close-asked = Suas últimas alterações ainda não foram salvas. Salve uma cópia antes, ou feche sem salvar.

## The file

save-failed-title = Suas alterações não foram salvas
save-retry = Tentar de novo
save-elsewhere = Salvar uma cópia …
save-read-only = A pasta do arquivo é somente leitura. Nada se perde enquanto a janela estiver aberta. Salve uma cópia em outra pasta.
save-full = O disco está cheio. Nada se perde enquanto a janela estiver aberta. Libere espaço e tente de novo.
save-denied = O sistema não permite gravar o arquivo. Nada se perde enquanto a janela estiver aberta. Salve uma cópia em outra pasta.
save-vanished = A pasta do arquivo sumiu. Nada se perde enquanto a janela estiver aberta. Traga a pasta de volta, ou salve uma cópia em outro lugar.
save-newer = Nesse meio-tempo, uma versão mais recente do Veto Desk gravou o arquivo. Nada se perde enquanto a janela estiver aberta. Salve uma cópia e instale essa versão.
save-other = Não foi possível salvar. Nada se perde enquanto a janela estiver aberta. Tente de novo, ou salve uma cópia em outro lugar.
copy-read-only = Não foi salvo: essa pasta é somente leitura. Escolha outra pasta.
copy-full = Não foi salvo: esse disco está cheio. Escolha outro lugar.
copy-denied = Não foi salvo: o sistema não permite gravar nesse lugar. Escolha outra pasta.
copy-vanished = Não foi salvo: essa pasta não existe. Escolha outra pasta.
copy-other = Não foi salvo. Escolha outro lugar.
trouble-title = Não foi possível abrir seu arquivo
trouble-damaged = O arquivo está danificado na linha { $line }, coluna { $column }.
trouble-newer = Este arquivo foi gravado por uma versão mais recente do Veto Desk. Instale essa versão para abri-lo.
trouble-too-large = O arquivo é muito maior do que qualquer arquivo deste aplicativo.
trouble-denied = O sistema não permite ler este arquivo. Verifique quem tem permissão.
trouble-missing = Não há nenhum arquivo nesse lugar.
trouble-other = Não foi possível ler o arquivo.
trouble-untouched = Nada foi alterado. Qualquer que seja sua escolha, este arquivo fica guardado.
trouble-previous = O backup mais recente
trouble-previous-what = Feito em { $date }, com { $count ->
    [one] { $count } conta.
   *[other] { $count } contas.
}
trouble-use-previous = Usar este backup
trouble-other-file = Outro arquivo
trouble-new = Um painel novo e vazio
trouble-new-hint = O arquivo antigo fica ao lado, com um novo nome.
trouble-start-new = Começar com um painel vazio

settings-title = Configurações
settings-theme = Claro ou escuro
theme-system = Como neste computador
theme-light = Claro
theme-dark = Escuro
settings-contrast = Contraste
contrast-system = Contraste como neste computador
contrast-normal = Contraste normal
contrast-high = Alto contraste, em preto e branco
settings-language = Idioma
settings-language-hint = O idioma do aplicativo. Os motivos e as cartas têm seu próprio idioma.
settings-language-of-system = Como neste computador: { $language }
settings-language-not-reviewed = Nenhum falante nativo revisou estas palavras ainda. Se algo não estiver claro, escolha inglês.
settings-language-reviewed = Estas palavras foram revisadas por um falante nativo.
languages-more = Outros idiomas
settings-language-help = Você pode ajudar a corrigi-las, sem nenhum programa: o arquivo CONTRIBUTING explica como.
settings-text-size = Tamanho do texto
text-size-percent = { $percent }%
settings-text-size-hint = Tudo cresce junto com o texto. Ctrl com mais ou menos faz o mesmo em todas as páginas.
settings-companion = Com um formulário aberto
settings-companion-on = Diminuir esta janela ao lado do navegador
settings-companion-hint = A janela pequena mostra um passo de cada vez. Um botão aumenta a janela de novo.
settings-graphics = Gráficos
settings-graphics-simple = Gráficos simples
settings-graphics-hint = Marque isto se a janela piscar, ficar vazia ou lenta. A aparência é a mesma, e vale a partir da próxima vez que abrir.
settings-file = Seu arquivo
settings-file-lead = Tudo fica guardado em um arquivo neste computador, e só nele. Só você pode ler.
settings-file-path = Onde está
settings-copy-path = Copiar o local
settings-save-copy = Salvar uma cópia …
settings-open = Abrir outro arquivo …
settings-picking = Uma janela para escolher um arquivo está aberta.
settings-typed-path = Caminho de um arquivo
settings-typed-path-hint = Só se não abrir nenhuma janela para escolher um arquivo.
settings-typed-open = Abrir este arquivo
settings-typed-copy = Salvar uma cópia lá
settings-typed-import = Adicionar o conteúdo dele
settings-open-folder = Abrir a pasta
settings-import-title = Conteúdo de outro arquivo
settings-import-lead = Adicione o que está em outro arquivo do Veto Desk. Você não perde nada do que tem, e nada fica duplicado.
settings-import = Adicionar de um arquivo …
settings-backups-title = Backups
settings-backups-lead = O aplicativo guarda cópias de estados anteriores do seu arquivo. Você pode voltar a qualquer uma.
settings-backups = Voltar a um estado anterior …
backups-title = Voltar a um estado anterior
backups-lead = Escolha um dia. O painel volta a ser como era naquele momento.
backups-reading = Procurando backups …
backups-none = Ainda não há backups. Um é feito cada vez que você abre o aplicativo, e a cada hora enquanto você usa.
backups-use = Restaurar este estado
backups-back = Voltar às configurações
backups-undo = O que você tem agora é copiado antes. Você pode desfazer a alteração.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } conta
   *[other] { $accounts } contas
}, { $objections ->
    [one] { $objections } oposição
   *[other] { $objections } oposições
}
settings-about = Sobre
settings-version = Veto Desk { $version }
settings-facts = Os endereços e as regras foram reunidos em 22 de novembro de 2026, de fontes datadas. Ninguém abriu os endereços para esta versão.
settings-no-advice = Este aplicativo não é orientação jurídica.
settings-licence = O Veto Desk é gratuito, com a licença MIT ou a licença Apache, à sua escolha. Ele contém trabalho de outras pessoas.
settings-licences = De quem é o trabalho incluído
licences-title = De quem é o trabalho incluído
licences-lead = O Veto Desk contém trabalho de outras pessoas. Aqui está cada um, com sua licença, em inglês.
licences-hint = “OR” quer dizer que você pode escolher. “AND” quer dizer que todas valem. Alguns trabalhos só estão no programa em um dos sistemas.
licences-show = Ver trabalhos e textos
licences-show-spoken = Ver trabalhos e textos com a licença { $licence }
licences-works = Trabalhos
licences-text = Texto { $number }
licences-back = Voltar à lista

## Help

help-title = Ajuda
help-lead = O Veto Desk leva você ao formulário oficial e acompanha sua oposição até ela ser resolvida.
help-how = Como funciona
help-how-1 = Responda a algumas perguntas curtas. Cada resposta é salva na hora.
help-how-2 = Abra a página oficial e cole o que preparamos.
help-how-3 = Clique lá em Submit (enviar). Depois diga aqui que enviou.
help-how-4 = Quando chegar uma resposta, anote aqui. O painel mostra o próximo passo.
help-does = O que faz uma oposição
help-does-1 = Impede o uso futuro do que você publicou. O que a IA já aprendeu fica nela.
help-does-2 = Não vale para fotos suas que outras pessoas publicam.
help-does-3 = Não tira a Meta AI dos seus aplicativos.
help-safe = Seus dados
help-safe-1 = Tudo fica em um arquivo neste computador. O aplicativo não usa a rede por conta própria.
help-safe-2 = Ele só abre os endereços oficiais da própria lista, e só quando você pede.
help-safe-3 = Nunca pede senhas, códigos ou documentos de identidade.
help-copies = Seu arquivo e suas cópias
help-copies-1 = Os estados anteriores ficam ao lado do seu arquivo. Você pode voltar a um deles nas configurações.
help-copies-2 = O arquivo pode ficar em uma pasta compartilhada entre computadores. O que cada um adiciona é mantido.
help-copies-3 = Para mudar de computador, salve uma cópia e abra no novo.
help-keys = Teclas
help-keys-tab = Tab, ou Shift com Tab, passa de um botão ou campo para outro. Espaço ou Enter aciona.
help-keys-answers = As setas percorrem as respostas a uma pergunta. A primeira letra de uma resposta também leva a ela.
help-keys-size = Ctrl com mais ou menos aumenta ou diminui tudo. Ctrl com 0 volta ao tamanho normal.
help-keys-copy = Em um campo de texto, Ctrl com C copia e Ctrl com V cola.
help-keys-go-on = Ctrl com Enter aciona o botão principal da página. Quando você responde a uma pergunta em um campo, Enter faz o mesmo.
help-keys-back = Alt com a seta para a esquerda volta. Em um campo de texto, anda uma palavra.
help-keys-help = F1 abre esta página.
help-keys-undo = Ctrl com Z desfaz a última alteração. Em um campo de texto, desfaz o que você digitou.

## Guides

guides-here = Guias que ajudam aqui
guides-search = Pesquisar nos guias
guides-search-hint = Uma ou mais palavras, como “formulário” ou “celular”
guides-found = { $count ->
    [0] Nenhum guia encontrado.
    [one] { $count } guia encontrado.
   *[other] { $count } guias encontrados.
}
guides-none-found = Tente outra palavra, ou menos palavras. Apague o que você digitou para ver todos os guias.
guides-object = Fazer oposição
guides-trouble = O formulário não aparece, e outros problemas
guides-after = Depois do envio
guides-places = Onde você mora
guides-good-to-know = Bom saber
guides-app = Este aplicativo
guide-checked = Conferido em { $date }
guide-platforms = Para { $names }
guide-residences = Para quem mora em: { $names }
guide-sources = Fontes
guide-source = { $title }, { $date }
guide-source-app = O próprio aplicativo
guide-close = Fechar este guia

## Where there is no window

start-usage = Uso: veto-desk [--file] [CAMINHO] [--software]
start-no-folder = O Veto Desk não encontrou uma pasta para o arquivo. Abra o programa com --file e um caminho.
start-no-screen = O Veto Desk não consegue abrir a janela. Não encontrou uma tela. Abra o programa pela área de trabalho.
start-no-picture = O Veto Desk não consegue abrir a janela. A tela não aceita a imagem. Instale ou atualize o driver de vídeo.
start-no-library = O Veto Desk não consegue abrir a janela. O sistema de janelas, ou uma das bibliotecas dele, não respondeu.
start-stopped = Uma falha fez o Veto Desk parar. O que você digitou está salvo. Abra o programa de novo para continuar. Seu arquivo: { $path }
