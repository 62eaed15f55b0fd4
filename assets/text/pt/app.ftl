### Every word the app says, in Portuguese (Portugal); the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, third person without pronoun. One term for one idea: conta, oposição, via, formulário.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Erro: { $page } – Veto Desk
rail-name = Locais
messages-name = Mensagens
rail-desk = Painel
rail-settings = Definições
rail-help = Ajuda
rail-here = Está aqui
not-meta = Esta aplicação não é da Meta. Nada é enviado a partir daqui.
saving-saved = Guardado neste computador.
saving-under-way = A guardar neste computador …
saving-failed = Ainda não guardado.
saving-forbidden = O ficheiro não foi aberto. Nada é guardado.
saving-read-only = Esta janela só mostra o ficheiro. Nada é guardado.
undo = Anular
undo-change = Anular: { $what }
change-wizard = uma resposta
change-draft = deitar fora
change-filing = o envio
change-answer = o último passo
change-note = uma nota
change-evidence = um ficheiro
change-letter = a carta
change-account = a edição
change-linked = contas associadas
change-several = várias contas
change-deleting = a eliminação
change-person = uma pessoa
change-settings = uma definição
change-incoming = o que chegou
change-import = o que foi adicionado
change-backup = o estado anterior
change-adding = as contas da tabela
read-only-title = Pode ver, mas não alterar
read-only-other-window = O Veto Desk está aberto noutra janela. Faça as alterações nessa. Quando ela fechar, esta passa a funcionar.
read-only-newer = Este ficheiro foi escrito por uma versão mais recente do Veto Desk. Instale essa versão para o alterar.
read-only-what = O que posso fazer?
dismiss = Ocultar esta mensagem
close-title = Fechar sem guardar?
close-save-elsewhere = Guardar primeiro uma cópia …
close-anyway = Fechar sem guardar
close-stay = Manter a janela aberta

## Dates

when-and-route = { $when } · { $route }
date-today = Hoje, { $date }
date-week-earlier = Uma semana antes
date-day-earlier = Um dia antes
date-day-later = Um dia depois
date-week-later = Uma semana depois

## Status

status-not-started = Por iniciar
status-not-sent-yet = Por enviar
status-sent = Enviada
status-confirmed = Confirmada
status-needs-you = Precisa de si
status-refused = Recusada
reason-not-begun = Ainda não começou para esta conta.
reason-prepared = Pronta desde { $date }. Ainda não a enviou.
reason-form-opened = O formulário foi aberto ({ $date }). Ainda não nos disse que o enviou.
reason-form-missing = Não viu o formulário ({ $date }). Há outras vias.
reason-waiting = A resposta deve chegar até { $date }.
reason-waiting-soon = A resposta deve chegar até { $date }. { $days ->
    [0] É hoje.
    [1] É amanhã.
    [one] Falta { $days } dia.
   *[other] Faltam { $days } dias.
}
reason-waiting-courtesy = Seria correto responderem até { $date }. Nenhuma lei fixa esta data.
reason-waiting-no-date = Enviada ({ $date }). Não conhecemos nenhum prazo para a resposta.
reason-receipt = O aviso de receção é de { $date }. A resposta deve chegar até { $due }.
reason-receipt-no-date = Escreveram ({ $date }), mas sem decisão.
reason-more-time = Pediram mais tempo. A resposta deve chegar até { $date }.
reason-overdue = Não chegou resposta. O último dia do prazo foi { $date }.
reason-overdue-courtesy = Não chegou resposta até { $date }. Nenhuma lei fixa esta data.
reason-accepted = Aceite desde { $date }. Não há nada a fazer.
reason-covered = Abrangida por { $account } desde { $date }.
reason-replied = Respondeu-lhes ({ $date }). { $due }
reason-replied-due = A resposta deve chegar até { $date }.
reason-replied-no-date = Nenhuma lei fixa uma data para a resposta.
reason-reminded = O seu lembrete é de { $date }. Dê-lhes tempo até { $due }.
reason-reminder-over = Não chegou resposta ao seu lembrete até { $date }.
reason-complained = A sua reclamação à empresa é de { $date }. Ela tem de confirmar a receção até { $due }.
reason-complaint-received = Confirmaram a receção da sua reclamação ({ $date }). Agora têm de a analisar sem demora.
reason-complaint-silent = Não confirmaram a receção da sua reclamação até { $date }.
reason-with-authority = A sua reclamação está na autoridade desde { $date }. { $due }
reason-authority-news = A autoridade escreveu ({ $date }). { $due }
reason-authority-due = A autoridade tem de lhe dizer mais até { $date }.
reason-authority-no-date = É a autoridade que fixa o prazo.
reason-authority-silent = A autoridade não lhe disse nada até { $date }.
reason-authority-agreed = A autoridade deu-lhe razão ({ $date }).
reason-authority-disagreed = A autoridade não lhe deu razão, ou encerrou o caso ({ $date }).
reason-recheck-due = Aceite há muito tempo. O dia para voltar a ver era { $date }.
reason-refused = Disseram que não ({ $date }).
reason-reasons-asked = Perguntaram a que uso dos seus dados se opõe, e porquê ({ $date }).
reason-more-asked = Pediram-lhe mais elementos ({ $date }).
reason-other-form = Pediram-lhe que use outro formulário ({ $date }).
reason-other-company = Indicaram outra empresa ({ $date }).
next-start = Começar
next-continue = Continuar
next-report-answer = Recebi uma resposta
next-reply = Ver o que fazer
next-try-next-route = Tentar outra via
next-see-options = Ver o que fazer
next-recheck = Ver de novo
next-show-record = Ver registo
next-show-covering = Ver contas associadas
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = As suas oposições
desk-add = Opor-se por uma conta
desk-begin = Opor-se pela primeira conta
desk-empty-what = A Meta treina IA com as publicações, fotografias e comentários de quem usa os seus serviços, e com as conversas dessas pessoas com a IA. Pode opor-se.
desk-empty-where = O que escreve fica num ficheiro neste computador: { $path }
desk-empty-how = Indicamos o formulário oficial e acompanhamos tudo até haver resposta. Demora cerca de cinco minutos.
desk-show-account = Ver conta
desk-urgent-needs-you = { $count ->
    [one] { $count } conta precisa de si.
   *[other] { $count } contas precisam de si.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } oposição ainda está por enviar.
   *[other] { $count } oposições ainda estão por enviar.
}
desk-urgent-waiting = { $count ->
    [one] A sua oposição foi enviada. Agora é a vez deles.
   *[other] Está tudo enviado. Agora é a vez deles.
}
desk-urgent-settled = { $count ->
    [one] A sua oposição está confirmada. Não há nada a fazer.
   *[other] Todas as oposições estão confirmadas. Não há nada a fazer.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status }: { $count }
desk-counts = Contas: { $total } · { $parts }
desk-add-many = Adicionar muitas contas
find-label = Procurar uma conta
find-hint = Um nome, um e-mail, um número ou uma palavra de uma nota
find-filters = Filtrar e ordenar
find-filters-set = Filtrar e ordenar ({ $count } em uso)
find-filters-close = Fechar os filtros
find-clear = Mostrar tudo
find-any-status = Qualquer estado
find-any-due = Qualquer data
find-any-platform = Qualquer plataforma
find-any-person = Qualquer pessoa
find-counted = { $what } ({ $count })
find-status = Estado
find-due = Prazo
find-due-overdue = Em atraso
find-due-week = Em 7 dias
find-due-month = Em 30 dias
find-platform = Plataforma
find-person = Pessoa
find-person-by-name = São muitas. Escreva um nome no campo acima.
find-sort = Ordem
find-sort-urgent = Primeiro o que precisa de si
find-sort-name = Por nome
find-sort-due = Por prazo
find-sort-newest = Mais recentes primeiro
find-none = Nenhuma conta encontrada.
find-found = { $count ->
    [one] { $count } de { $total } contas
   *[other] { $count } de { $total } contas
}
find-page-all = Contas { $first } a { $last } de { $total }
find-page = { $first } a { $last } de { $count } encontradas, num total de { $total }
find-hidden = { $count ->
    [one] { $count } conta que precisa de si não está à vista.
   *[other] { $count } contas que precisam de si não estão à vista.
}
find-show-hidden = Mostrar
find-previous = Página anterior
find-next = Página seguinte
find-page-of = Página { $page } de { $pages }
select-begin = Selecionar várias
select-end = Deixar de selecionar
select-count = { $count ->
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
select-none = Não selecionar nenhuma
select-what = O que quer fazer com elas?
select-open = { $count ->
    [one] Abrir { $count } formulário
   *[other] Abrir { $count } formulários, um a um
}
select-sent = { $count ->
    [one] Marcar { $count } como enviada
   *[other] Marcar { $count } como enviadas
}
select-answered = { $count ->
    [one] Anotar a resposta para { $count }
   *[other] Anotar uma só resposta para { $count }
}
select-record = { $count ->
    [one] Registo de { $count } em PDF
   *[other] Registo de { $count } em PDF
}
select-table = { $count ->
    [one] Tabela de { $count }
   *[other] Tabela de { $count }
}
select-delete = Eliminar { $count } daqui
several-title-sent = { $count ->
    [1] Enviou esta oposição?
    [one] Enviou estas { $count } oposições?
   *[other] Enviou estas { $count } oposições?
}
several-title-answered = { $count ->
    [1] Qual foi a resposta?
    [one] Qual foi a resposta a estas { $count }?
   *[other] Qual foi a resposta a estas { $count }?
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
    [one] { $count } das que selecionou fica de fora, porque isto não se lhe aplica.
   *[other] { $count } das que selecionou ficam de fora, porque isto não se lhes aplica.
}
several-when-sent = Quando foi o envio?
several-record-sent = { $count ->
    [one] Marcar { $count } como enviada
   *[other] Marcar { $count } como enviadas
}
several-record-answered = Anotar para { $count }
turn-now = Contas a percorrer: { $of }. Esta é a conta { $at } de { $of }.
turn-wait = Contas a percorrer: { $of }. Segue-se a conta { $at } de { $of }.
turn-next = { $count ->
    [1] Ir para a última
    [one] Conta seguinte (faltam { $count })
   *[other] Conta seguinte (faltam { $count })
}
turn-last = Esta foi a última
turn-here = Continuar com esta
turn-stop = Parar de percorrer
person-you = Eu
adding-title = Adicionar muitas contas
adding-lead = Cole uma tabela ou escolha um ficheiro CSV. Primeiro vê o resultado de cada linha. Nada é adicionado sem a sua ordem.
adding-field = A tabela
adding-field-hint = Marque as linhas na folha de cálculo, copie-as e cole-as aqui.
adding-columns = As colunas: { $columns }. Se a primeira linha as indicar, podem estar em qualquer ordem.
adding-column-person = Pessoa
adding-column-platform = Plataforma
adding-column-account = Conta
adding-column-email = E-mail
adding-column-phone = Telefone
adding-column-country = País
adding-column-note = Nota
adding-choose = Escolher um ficheiro
adding-empty = Guardar uma tabela vazia
adding-empty-name = Contas a adicionar
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Um exemplo. Escreva por cima desta linha.
adding-pasted = { $count ->
    [one] { $count } linha colada
   *[other] { $count } linhas coladas
}
adding-read = { $count ->
    [one] { $count } linha de «{ $file }»
   *[other] { $count } linhas de «{ $file }»
}
adding-change = Alterar
adding-clear = Usar outra tabela
adding-guessed = Alguns caracteres deste ficheiro podem estar errados. Se os nomes parecerem errados, guarde-o como «CSV UTF-8» e escolha-o de novo.
adding-none = Ainda não há nenhuma linha com uma conta. Adicione uma por baixo dos nomes das colunas.
adding-will = { $count ->
    [one] { $count } será adicionada
   *[other] { $count } serão adicionadas
}
adding-here = { $count ->
    [one] { $count } já cá está
   *[other] { $count } já cá estão
}
adding-wrong = { $count ->
    [one] { $count } não se pode usar
   *[other] { $count } não se podem usar
}
adding-rows = Linhas { $first } a { $last } de { $total }
adding-unused = Estas colunas não são usadas: { $columns }
adding-left-out = { $count ->
    [one] Ficou de fora mais { $count } linha. Adicione primeiro estas e depois cole o resto.
   *[other] Ficaram de fora mais { $count } linhas. Adicione primeiro estas e depois cole o resto.
}
adding-group-wrong = Não se podem usar
adding-group-here = Já cá estão
adding-group-remarked = Serão adicionadas, mas veja estas
adding-group-added = Serão adicionadas
adding-line = Linha { $line }: { $cells }
adding-line-details = Linha { $line } · { $details }
adding-is = É a conta { $account }.
adding-wrong-quote = Falta fechar umas aspas, ou uma célula tem várias linhas.
adding-wrong-example = Esta é a linha de exemplo.
adding-wrong-no-platform = Não diz qual é a plataforma. Escreva Facebook, Instagram ou WhatsApp.
adding-wrong-unknown-platform = Não conhecemos a plataforma «{ $what }». Escreva Facebook, Instagram ou WhatsApp.
adding-wrong-threads = O Threads pertence a uma conta do Instagram. Adicione antes essa conta.
adding-wrong-messenger = O Messenger pertence a uma conta do Facebook. Adicione antes essa conta.
adding-wrong-no-contact = Não tem e-mail, número nem nome da conta.
adding-wrong-no-name = Falta o nome da pessoa que não tem conta.
adding-wrong-email = «{ $what }» não pode ser um e-mail. Precisa de um @ e de um final como .com, sem espaços.
adding-wrong-no-number = Uma conta do WhatsApp precisa do seu número de telefone.
adding-wrong-bad-number = «{ $what }» não é um número de telefone.
adding-wrong-spoiled-number = A folha de cálculo encurtou o número para «{ $what }». Escreva o número completo como texto.
adding-wrong-unknown-country = Não conhecemos o país «{ $what }». Verifique como está escrito, ou escreva um código como RO, ou nada.
adding-wrong-whose = Não indica a pessoa, e aqui há várias. Escreva de quem é a conta.
adding-wrong-same-name = Há aqui várias pessoas com o nome «{ $what }». Adicione o e-mail que usa aqui para esta pessoa.
adding-wrong-twice = Esta conta já está na linha { $what }.
adding-did-you-mean = Verifique o e-mail. Queria dizer { $meant }?
adding-cut = O texto em «{ $column }» é demasiado longo. O fim fica de fora.
adding-country-stays = Pelo que já sabemos, esta pessoa vive noutro lugar. Isso mantém-se.
adding-add = { $count ->
    [one] Adicionar { $count } conta
   *[other] Adicionar { $count } contas
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Uma nova oposição
draft-at-step = Por acabar. Ficou no passo { $at } de { $of }.
draft-discard = Deitar fora
draft-show-list = Ver a lista
draft-action = { $step }: { $platform }, por acabar
deleted-title = Eliminadas há pouco
deleted-lead = Uma conta eliminada fica aqui guardada durante 30 dias.
deleted-restore = Repor
deleted-remove = Remover já
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [1] Mostrar também a mais antiga
    [one] Mostrar { $count } mais antigas
   *[other] Mostrar { $count } mais antigas
}
deleted-fewer = Mostrar só as mais recentes
deleted-what = { $account }, eliminada desde { $date }, guardada até { $until }
figures-title = Até agora
figures-totals = Enviadas: { $sent }. Com resposta: { $answered }. Em atraso hoje: { $overdue }.
figures-days = Metade de { $answers } respostas chegou { $median ->
    [0] no próprio dia
    [1] no prazo de um dia
    [one] no prazo de { $median } dia
   *[other] no prazo de { $median } dias
}. A mais rápida demorou { $fewest ->
    [one] { $fewest } dia
   *[other] { $fewest } dias
}, a mais lenta { $most ->
    [one] { $most } dia
   *[other] { $most } dias
}.
figures-name-weeks = Enviadas, com resposta e em atraso, semana a semana
figures-name-months = Enviadas, com resposta e em atraso, mês a mês
figures-time = Período
figures-sent = Enviadas
figures-answered = Com resposta
figures-overdue-week = Em atraso no fim da semana
figures-overdue-month = Em atraso no fim do mês
figures-week = Semana de { $date }
figures-until-today = { $period }, até hoje
figures-row = { $period }: enviadas, { $sent }; com resposta, { $answered }; em atraso no fim, { $overdue }.
figures-before = Antes de { $date }
figures-before-row = { $before }: enviadas, { $sent }; com resposta, { $answered }.
figures-table-show = Ver como tabela
figures-table-hide = Fechar a tabela

## The wizard

wizard-progress = Passo { $at } de { $of }
wizard-back = Voltar
wizard-continue = Continuar
wizard-finish = Voltar ao painel
wizard-keep-account = Manter esta conta
wizard-to-the-form = Ir para o formulário
wizard-close = Guardar e fechar

wizard-platform-title = Qual é a plataforma?
wizard-platform-lead = A oposição faz-se para uma conta de cada vez. Depois pode adicionar as outras.
wizard-someone-else = Esta conta é de outra pessoa

wizard-person-title = De quem é a conta?
wizard-person-title-no-account = Quem se quer opor?
wizard-person-lead = O nome ajuda a encontrar a conta no painel.
wizard-person-new = Uma pessoa nova
wizard-person-new-hint = Escreva o nome abaixo
wizard-person-name = Nome
wizard-person-name-hint = O nome fica neste computador. Um formulário pode pedi-lo.

wizard-residence-title = Vive na União Europeia?
wizard-residence-title-other = Essa pessoa vive na União Europeia?
wizard-residence-lead = O direito de oposição e o prazo de resposta dependem de onde vive agora. A nacionalidade não conta.
lives-eu = Sim
lives-eu-hint = Num dos 27 países da União Europeia
lives-eea = Não, na Islândia, no Liechtenstein ou na Noruega
lives-eea-hint = Lá vale a mesma lei
lives-with-right = Não, no Reino Unido, na Suíça ou no Brasil
lives-with-right-hint = Lá também há formas de se opor
lives-elsewhere = Não, noutro lugar
lives-elsewhere-hint = Mostramos o que ainda pode fazer
lives-not-sure = Não tenho a certeza
lives-not-sure-hint = Escolha o país, e nós dizemos

wizard-country-title = Qual é o país?
wizard-country-lead = Assim sabemos que autoridade pode ajudar. Pode saltar este passo.
wizard-country-lead-needed = A forma de se opor depende disso.
wizard-part-title = Em que parte do país?
wizard-part-lead = Cada parte tem a sua autoridade. Pode saltar este passo.

wizard-limits-title = O que este formulário pode e não pode fazer
wizard-limits-lead = Leia isto primeiro. Depois decida se vale o seu tempo.
wizard-no-route-title = Não há formulário para isto onde vive
no-route-helps = O que ainda ajuda
no-route-tick = Marque o que já fez. Esta lista fica no seu painel.
no-route-done = Feito: { $done } de { $of }.
no-route-others = Há um formulário aberto a toda a gente: para informações sobre si vindas de outras fontes. Antes do envio, mostramos os seus limites.
no-route-others-button = Usar o formulário para informações de terceiros

wizard-email-title = Que e-mail pertence à conta?
wizard-email-title-phone = Que número de telefone pertence à conta?
wizard-email-title-no-account = Em que e-mail pode a Meta responder-lhe?
wizard-email-lead = O formulário pede-o, e a resposta chega aí.
wizard-email-lead-phone = O formulário pede o número, e um e-mail para a resposta.
wizard-email-lead-no-account = O formulário pede-o, e a resposta chega aí.
wizard-email = E-mail
wizard-email-hint = Como está na conta, por exemplo nome@example.eu
wizard-email-hint-phone = Um endereço que possa ler agora, por exemplo nome@example.eu
wizard-add-at = Inserir o sinal @
wizard-use-meant = Usar { $meant }
wizard-phone = Número de telefone
wizard-phone-hint = Com o indicativo do país, por exemplo +40 721 555 010
wizard-handle-profile-name = Nome no perfil (opcional)
wizard-handle-user-name = Nome de utilizador (opcional)
wizard-handle-hint = Ajuda a distinguir as suas contas

wizard-linked-title = Estas contas estão associadas?
wizard-linked-lead = A Meta pode associar contas no Accounts Centre (Centro de Contas). Diz que assim uma oposição as abrange todas. Alguns guias discordam.
linked-together = Sim, e oponho-me também por esta
linked-together-hint = A escolha segura: demora poucos minutos
linked-rely = Sim, e a outra oposição basta
linked-rely-hint = Esta conta fica no painel como associada
linked-apart = Não, não estão associadas
linked-apart-hint = Cada uma precisa da sua oposição
linked-not-sure = Não tenho a certeza
linked-not-sure-hint = Opõe-se também por esta. Isso está sempre certo.

wizard-reason-title = Porque se opõe? (opcional)
wizard-reason-lead = Na UE, o Facebook e o Instagram não exigem motivo. Um motivo pessoal pode ajudar se recusarem.
reason-kind-none = Não dou nenhum motivo
reason-kind-none-hint = O campo de texto do formulário fica vazio
reason-kind-composed = Quero um texto curto já feito
reason-kind-composed-hint = Basta marcar o que se aplica; pode alterar o texto
reason-kind-own = Escrevo o meu próprio texto
reason-kind-own-hint = Por palavras suas, com o tamanho que quiser
reason-tick-what-fits = Marque o que se aplica
reason-language = Língua do texto
reason-your-text = O seu texto
reason-your-text-hint = Vai colá-lo no formulário. Deixe de fora o que deve ficar privado.
reason-length = Caracteres: { $count }
reason-length-short = Caracteres: { $count }. Em 2024 pediram a uma pessoa pelo menos 100.

wizard-check-title = Verifique as suas respostas
wizard-check-lead = Pode alterar cada uma. O formulário abre-se na página seguinte.
check-nothing-sent = Ainda nada foi enviado.
check-platform = Plataforma
check-person = De quem é a conta
check-residence = Onde vive
check-email = Contacto
check-linked = Contas associadas
check-reason = O seu motivo
check-no-reason = Sem motivo indicado
check-not-provided = Não indicado
check-part-and-country = { $part }, { $country }
check-change = Alterar
check-change-spoken = Alterar: { $what }

## What is missing, and what to do

problem-title = Há um problema
problem-go-on = Se está certo assim, carregue de novo em Continuar.
problem-choose-platform = Escolha uma plataforma.
problem-choose-person = Escolha de quem é a conta.
problem-enter-name = Escreva o nome.
problem-choose-lives = Escolha onde vive.
problem-choose-country = Escolha um país.
problem-email-empty = Escreva o e-mail. A resposta chega aí.
problem-email-not-an-address = Verifique o e-mail. Deve ser parecido com nome@example.eu.
problem-email-did-you-mean = Verifique o e-mail. Queria dizer { $meant }?
problem-phone = Escreva o número de telefone com o indicativo do país.
problem-choose-linked = Escolha se as contas estão associadas.
problem-choose-reason = Escolha se dá um motivo.
problem-write-reason = Escreva o seu texto, ou escolha não dar motivo.
problem-choose-answer = Escolha o que diz a resposta.
problem-choose-objection = Escolha de que conta se trata.
problem-paste-mail = Não há texto de e-mail para ler. Cole-o primeiro no campo.
problem-nothing-sent = Não há nenhuma oposição enviada a que isto possa pertencer. Abra primeiro uma conta, ou envie uma oposição.
problem-given-too-large = «{ $name }» é demasiado grande. Só se guardam ficheiros até 50 MB.
problem-given-mail-too-large = «{ $name }» é demasiado grande para um e-mail. Guarde-o em PDF e dê-nos esse ficheiro.
problem-given-no-file = «{ $name }» é uma pasta, não um ficheiro. Dê-nos os ficheiros que estão nela.
problem-given-empty = «{ $name }» está vazio. Guarde-o de novo e volte a tentar.
problem-given-unreadable = Não foi possível ler «{ $name }». Copie-o para o ambiente de trabalho e volte a tentar.
problem-table-too-large = «{ $name }» é demasiado grande. Uma tabela pode ter até 16 MB.
problem-table-workbook = «{ $name }» é uma folha de cálculo. Abra-a, copie a tabela e cole-a aqui. Ou guarde-a em CSV.
problem-table-not-text = «{ $name }» não é uma tabela. Escolha um ficheiro CSV.
problem-keep = Não foi possível guardar «{ $name }». A sua cópia está intacta. { $why }
problem-paper-make = Não foi possível criar o documento. Nada foi alterado.
problem-paper-evidence = «{ $name }» falta ou foi alterado, por isso o arquivo não foi criado. Tire-o da lista, ou volte a pô-lo no lugar.
problem-paper-no-program = Nenhum programa o conseguiu abrir. Está na pasta do seu ficheiro.
problem-paper-unsaved = Não escolheu nenhum lugar. Pode guardá-lo junto do seu ficheiro.
save-paper-beside = Guardar junto do meu ficheiro
problem-no-browser = Nenhum navegador se abriu. Copie o endereço e cole-o no seu navegador.
problem-browser-slow = O navegador ainda não reagiu. Se nada se abrir, copie o endereço para o navegador.
problem-nothing-to-paste = Não há texto para colar. Copie primeiro o texto e depois carregue de novo em «Colar».
problem-paste-too-long = O texto copiado é demasiado longo para este campo. Copie só a parte de que precisa.
problem-paste-missed = Nada foi colado, porque mudou de lugar. Carregue de novo em «Colar».
problem-clipboard = Não foi possível copiar. Marque o texto com o rato e carregue em Ctrl e C.
problem-folder = Não foi possível mostrar a pasta. Copie o caminho e abra-a diretamente.
problem-no-dialog = Nada foi escolhido. Se não se abriu nenhuma janela para escolher um ficheiro, escreva o caminho abaixo.

## Filing

filing-title = Preencher o formulário da Meta
filing-title-letter = Escrever uma carta
filing-lead = Abrimos a página oficial no seu navegador. O envio faz-se lá. Esta aplicação não o pode fazer por si.
filing-lead-letter = Imprima o seu texto, assine-o e envie-o pelo correio. Esta aplicação não o pode enviar por si.
filing-address = Endereço oficial
filing-postal-address = Morada
filing-open-form = Abrir o formulário
filing-open-page = Abrir a página da Meta
filing-worked = Já enviou por esta via, para a conta { $account } ({ $date }).
filing-on-phone = Fazer no meu telemóvel
filing-log-in-first = Primeiro inicie sessão na conta certa, no mesmo navegador.
filing-known = Visto pela última vez nas nossas fontes: { $date }. { $confidence }
confidence-primary = Publicado pela empresa ou por uma autoridade.
confidence-confirmed = Confirmado por { $sources } fontes.
confidence-single = De uma única fonte.
confidence-disputed = As fontes discordam.
confidence-known = Do conhecimento geral.
confidence-inferred = Concluído a partir de outras fontes.
copy = Copiar
copied = Copiado
paste = Colar
paste-spoken = { $paste }: { $what }
copy-again = Copiar de novo
copy-by-hand = De momento não é possível copiar neste computador. Marque o texto abaixo e copie-o com o teclado ou o rato.
copy-spoken = { $copy }: { $what }
field-name = O seu nome
field-email = O seu e-mail
field-phone = O seu número de telefone
field-country = O seu país
field-reason = O seu texto
field-with-need = { $field } ({ $need })
need-required = necessário
need-prefilled = pode já estar preenchido
need-optional = opcional
need-if-asked = se for pedido
value-leave-empty = Escolheu não dar motivo. Deixe isto vazio.
value-reason-needed = Aqui é preciso um texto. Volte atrás para escrever um, curto.
value-fill-in-yourself = Isto preenche-se na própria página.
copied-address = O endereço está copiado. Cole-o no seu navegador.
copied-postal-address = A morada está copiada.
copied-for-phone = O endereço e o seu texto estão copiados. Cole-os numa mensagem para si.
copied-file-path = O caminho do ficheiro está copiado.
copied-sent-text = O seu texto está copiado.
copied-letter = A carta está copiada.
copied-contact = Está copiado. Cole onde precisar.
copied-name = O seu nome está copiado. Cole-o no formulário.
copied-email = O seu e-mail está copiado. Cole-o no formulário.
copied-phone = O seu número de telefone está copiado. Cole-o no formulário.
copied-country = O seu país está copiado.
copied-reason = O seu texto está copiado. Cole-o no formulário.
see-title = O que vai ver
see-title-letter = O que fazer
see-phone-title = No telemóvel
see-no-password = Esta aplicação nunca pede palavras-passe. Escreva palavras-passe e códigos só na página da Meta.
schematic-send = Submeter
schematic-hint = Um desenho simples. A página real pode ser diferente.
look-for-title = Palavras a procurar na página
look-for-line = { $language }: { $words }
look-for-word = «{ $word }»
good-to-know-title = Convém saber
happened-title = O que aconteceu?
happened-sent = Já enviei
happened-not-yet = Ainda não
happened-missing = Não vejo o formulário
happened-else = Outra coisa
happened-hint = Nada conta como enviado enquanto não o disser.

## Drawings of forms and ways

drawing-form = O formulário
drawing-scroll = Desça até ao fim
drawing-code = O código do e-mail
drawing-of-form = Um desenho do formulário.
drawing-of-path = Um desenho do caminho.
drawing-says-scroll = Está no fim da página.
drawing-says-choose = «{ $question }»: escolha «{ $answer }».
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Depois, o botão «{ $button }».
drawing-says-code = Depois, um campo para o código do e-mail.
drawing-says-press = { $mark }, { $title }: carregue em «{ $entry }».
drawing-says-form = Depois abre-se o formulário.

## On a phone

phone-title = Fazer no telemóvel
phone-lead = Aponte a câmara do telemóvel ao código quadrado. Depois toque na ligação que o telemóvel mostra.
phone-page = 1. A página
phone-page-no-room = Não há espaço para o código. Aumente a janela, ou envie o endereço para si, como se explica nesta página.
phone-text = 2. O seu texto
phone-text-lead = Com o formulário aberto, leia também este código. Copie o texto no telemóvel e cole-o no formulário.
phone-text-code = Um código quadrado com o seu texto
phone-text-long = Não há espaço para um código com o seu texto. Envie-o para si, como se explica nesta página.
phone-send-title = Ou envie para si
phone-send-address = O endereço
phone-send-both = O endereço e o seu texto
phone-send-lead = Copie e cole num e-mail ou numa mensagem para si. Abra-a no telemóvel.
phone-app-title = Abre-se uma aplicação, sem formulário?
phone-app = No telemóvel, a ligação pode abrir a aplicação. Nesse caso, copie o endereço para o navegador do telemóvel. Se o formulário ainda faltar, carregue abaixo em «Não vejo o formulário».
phone-steps = Os passos no telemóvel
phone-steps-lead = O código quadrado abre logo a página. Depois continue no passo que corresponde.

## The small window beside the browser

companion-show = Janela pequena junto do navegador
companion-leave = Voltar à janela grande
companion-title = Passo { $step } de { $steps }
companion-next = Passo seguinte
companion-previous = Anterior
companion-last = É o último passo. Quando acabar, diga abaixo o que aconteceu.

## I don't see the form

missing-title = O que vê em vez disso?
missing-lead = Escolha o que mais se parece. O que já fez aqui não se perde.
seen-login = Uma página para iniciar sessão
seen-about-ai = Uma página sobre a Meta AI
seen-not-available = «Não disponível», ou uma página que não existe
seen-only-information = Só informação, nada para preencher
seen-app-opened = Abriu-se uma aplicação em vez do navegador
seen-other-language = Uma língua que não compreendo
seen-wrong-account = A sessão iniciada é de outra conta
seen-blocked = Um erro, ou não consigo carregar em Submit (submeter)
seen-something-else = Outra coisa
advice-title = Experimente isto
advice-login = Primeiro inicie sessão lá. Depois volte a esta janela e abra de novo a página. A Meta só mostra o formulário a quem tem sessão iniciada.
advice-about-ai = Confirme que tem sessão iniciada na conta certa. Depois desça até ao fim da página: muitas vezes o formulário, ou a sua ligação, está lá.
advice-not-available = Se usa uma VPN, desligue-a, porque a Meta vê qual é o seu país. Se a página ainda faltar, use o endereço seguinte.
advice-only-information = Procure no texto a palavra «opõe-te» e carregue nela. Desça também até ao fim da página. Se ainda não iniciou sessão, faça-o primeiro.
advice-app-opened = Copie o endereço. Cole-o na barra de endereço de um navegador, de preferência num computador.
advice-other-language = Quase todos os navegadores podem traduzir uma página. Os passos são os mesmos: e-mail, texto, Submit (submeter).
advice-wrong-account = Termine essa sessão. Inicie sessão na conta pela qual se opõe. Depois abra de novo a página.
advice-blocked = Guarde uma imagem da mensagem no ecrã. Experimente outro navegador, ou tente de novo amanhã.
advice-something-else = Feche a página e abra-a de novo, noutro navegador se o tiver. Se isso não ajudar, use o endereço seguinte.
advice-try-again = Tentar de novo a mesma página
advice-next-route = Ou use a via seguinte
advice-use-next = Usar esta via
used-up-title = Já tentou todas as vias que conhecemos
used-up-lead = Isso conta como um esforço da sua parte. Guarde imagens do que viu.
used-up-letter = Agora escreva a oposição numa carta
used-up-letter-why = Para uma carta não é preciso formulário, e o correio registado prova o envio.
used-up-letter-button = Escrever a carta
used-up-advice = Peça conselho à autoridade
used-up-no-authority = Ainda não sabemos qual é a sua autoridade. Adicione o país às suas respostas, ou tente de novo daqui a uns dias.
authority-as-of = Endereço confirmado pela última vez: { $date }
authority-languages = Línguas que aceita: { $languages }
authority-dublin = Para a Meta, a autoridade principal é a da Irlanda, em Dublin. A autoridade do seu país recebe a sua reclamação, transmite-a e continua a ser o seu contacto.
authority-open = Abrir a página de reclamações
authority-open-website = Abrir o sítio Web
authority-email = E-mail: { $address }
authority-phone = Telefone: { $number }
authority-part = Em que parte do país vivia?
authority-country = Em que país vivia?
authority-official-list = A lista europeia das autoridades: edpb.europa.eu
else-title = Que mais aconteceu?
else-lead = Fica tudo como está até escolher aqui alguma coisa.
else-earlier-title = Enviei num dia anterior
else-earlier-button = Enviei neste dia
else-route-title = Quero usar outra via
else-note-label = Quero escrever uma nota
else-note-hint = Fica guardada com esta oposição.
else-note-button = Guardar esta nota

## After sending

sent-title = O que se segue
sent-lead = A sua oposição está no painel. Fica lá até estar resolvida.
sent-on = Dia do envio: { $date }
sent-look-for = O que esperar
sent-by-when = Até quando
sent-we-remember = Abra de novo esta aplicação quando chegar uma resposta, ou depois desse dia. O painel mostra então o passo seguinte.
sent-next-account = Opor-se pela conta seguinte
sent-show-record = Ver registo
sent-to-desk = Ir para o painel
why-title = Porquê esta data, { $date }?
why-stopped-title = Porque não há data?
why-start = Contado a partir de { $date }, o dia em que enviou.
why-start-posted = Contado a partir de { $date }. Enviou pelo correio. Damos três dias à carta, porque ninguém nos diz quando chegou.
why-start-delivered = Contado a partir de { $date }, o dia em que a carta chegou.
why-start-reminder = Contado a partir de { $date }, o dia do seu lembrete.
why-start-complaint = Contado a partir de { $date }, o dia em que reclamou.
why-start-authority = Contado a partir de { $date }, o último dia em que escreveu à autoridade, ou ela a si.
why-start-recheck = Contado a partir de { $date }, o dia em que aceitaram ou em que foi ver pela última vez.
why-paused = O prazo esteve parado desde { $from } até { $to }, enquanto esperavam pela sua resposta.
why-late-extension = O pedido de mais tempo é de { $date }. Foi depois do primeiro mês, por isso não conta.
why-later-title = Uma segunda data, mais tarde
why-later = Fizeram-lhe uma pergunta. Podem dizer que o mês só começou com a sua resposta de { $date }. Então a resposta deles deve chegar até { $due }. Espere por esse dia antes de enviar um lembrete.
why-question-open = Enquanto a pergunta não tiver resposta, podem dizer que o prazo não conta. Responda depressa.
why-stopped = O prazo está parado desde { $date }, porque lhe fizeram uma pergunta. Volta a contar quando responder.
why-extended = Anunciaram no primeiro mês que precisam de mais tempo. Nesse caso, a lei dá três meses desde o início.
why-moved = Não conta como último dia: { $date } ({ $why }).
why-weekend = fim de semana

answer-title = A Meta já respondeu?
answer-title-authority = A autoridade ou a Meta já respondeu?
answer-what = O que diz?
answer-lead = { $account }, { $platform }. Veja o e-mail ou a mensagem e escolha o que diz.
answer-accepted = Sim, aceitam
answer-accepted-hint = Dizem que vão respeitar a sua oposição. Uma frase com «se» é apenas um anúncio.
answer-refused = Recusam
answer-refused-hint = Dizem que não, ou que não fazem mais nada
answer-more-asked = Pedem-me mais elementos
answer-more-asked-hint = Uma pergunta, ou uma prova da sua identidade
answer-reasons-asked = Perguntam a que uso dos meus dados me oponho, e porquê
answer-reasons-asked-hint = O WhatsApp pergunta isto por e-mail.
answer-other-company = Dizem que a responsável é outra empresa
answer-other-company-hint = O WhatsApp pode remeter para a Meta, por exemplo
answer-other-form = Querem que use outro formulário
answer-other-form-hint = Dizem que este formulário ou endereço não é o certo
answer-more-time = Querem mais tempo
answer-more-time-hint = Dizem que demora mais, e porquê
answer-receipt = É só um aviso de receção
answer-receipt-hint = Dizem que chegou. Um código também não é uma resposta.
answer-authority-news = A autoridade escreveu, sem decisão
answer-authority-news-hint = Recebeu a reclamação, ou diz em que ponto está
answer-authority-agreed = A autoridade dá-me razão
answer-authority-agreed-hint = Concluiu que a empresa violou a lei, ou a empresa cedeu
answer-authority-disagreed = A autoridade não me dá razão, ou encerrou o caso
answer-authority-disagreed-hint = Pode pedir a um tribunal que reveja a decisão
answer-no-answer = Não é resposta. Guardar só o ficheiro
answer-no-answer-hint = Um anúncio, um código, uma imagem, um talão dos correios
answer-lead-any = Escolha o que diz, e para que conta.
answer-which = De que conta se trata?
answer-which-more = Tem mais contas. Procure a certa no painel e carregue lá em «Recebi uma resposta».
answer-other-account = Este e-mail parece ser sobre { $account }. Confirme abaixo que conta está escolhida.
answer-files = O que nos deu
answer-files-lead = Largue um e-mail, uma imagem ou um PDF nesta janela. Fica guardado junto do seu ficheiro, sem alterações. Nada é enviado.
answer-choose-file = Escolher um ficheiro
answer-paste = Ou cole o texto do e-mail
answer-paste-hint = Copie-o todo, se possível com remetente e data
answer-read = Ler
answer-leave-out = Deixar de fora
answer-leave-out-spoken = Deixar de fora: { $name }
reading-title = O que este e-mail parece ser
reading-likely = Parece ser isto: { $kind }. A decisão é sua.
reading-perhaps = Pode ser isto: { $kind }. Há demasiados sinais contra, por isso não escolhemos nada.
reading-unknown = Não conseguimos perceber. Leia-o e escolha.
reading-known = O que se sabe sobre ele
reading-for = O que aponta para isso
reading-against = O que aponta em contrário, ou falta
reading-proof = Qualquer pessoa pode escrever um e-mail. O Facebook lista os seus e-mails recentes nas definições, em segurança. Se tiver dúvidas, veja lá.
mail-accepted = aceitam a sua oposição
mail-refused = recusam
mail-more-asked = pedem-lhe mais elementos
mail-other-company = a responsável é outra empresa
mail-other-form = querem outro formulário
mail-more-time = querem mais tempo
mail-receipt = só um aviso de receção
mail-announcement = um anúncio a toda a gente, não uma resposta
mail-code = um código para escrever, não uma resposta
mail-not-from-meta = não é da Meta
for-phrase = Diz: «{ $words }»
for-code = Traz um código: «{ $words }»
for-sender = Vem de { $domain }. Sabe-se que a Meta escreve daí.
for-looks-like = { $domain } imita { $brand }.
for-name-looks-like = Apresenta-se como «{ $name }», mas vem de { $domain }.
for-date = É de { $mail }. Enviou a sua oposição no dia { $filed }.
for-address = Foi para { $address }, o endereço desta conta.
for-authentication = O seu serviço de e-mail verificou que vem mesmo de { $domain }.
doubt-nothing-known = Não tem nenhuma das palavras que conhecemos da Meta.
doubt-not-verbatim = As palavras parecem as da Meta, mas não as conhecemos exatamente.
doubt-conditional = Há uma condição, «{ $word }»: «{ $words }»
doubt-denied = Pode dizer que não, com «{ $word }»: «{ $words }»
doubt-told = Só conta o que alguém diz, com «{ $word }»: «{ $words }»
doubt-question = É uma pergunta: «{ $words }»
doubt-quoted = As palavras estão numa citação ou num e-mail mais antigo: «{ $words }»
doubt-in-passing = As palavras estão no meio de outra coisa: «{ $words }»
doubt-announces = A Meta escreve isto a toda a gente: «{ $words }»
doubt-invites = Convida as pessoas a oporem-se: «{ $words }»
doubt-reverses = Volta atrás nalguma coisa: «{ $words }»
doubt-contradiction = Diz duas coisas ao mesmo tempo: { $kinds }.
doubt-parts-differ = O texto simples e o texto formatado dizem coisas diferentes.
doubt-cut = É mais longo do que aquilo que lemos.
doubt-broken = Não foi possível ler uma parte.
doubt-no-sender = Não indica remetente.
doubt-several-senders = Indica mais do que um remetente.
doubt-sender-unlisted = { $domain } não está na nossa lista de endereços da Meta.
doubt-forwarded = Foi reencaminhado. Por isso, o remetente e a data não são certos.
doubt-authentication-failed = O seu serviço de e-mail verificou que o remetente não é verdadeiro.
doubt-authentication-other = O seu serviço de e-mail só reconhece { $domain } como remetente.
doubt-authentication-missing = O seu serviço de e-mail não diz se o remetente é verdadeiro.
doubt-no-date = Não tem data.
doubt-date-before = É de { $mail }. É anterior ao envio da sua oposição, no dia { $filed }.
doubt-date-ahead = A data, { $date }, ainda não chegou.
doubt-not-filed = Não enviou nenhuma oposição a que isto possa responder.
doubt-no-address = Não indica destinatário.
doubt-other-address = Foi para { $address }. Nenhuma das suas contas aqui tem esse endereço.
doubt-several-accounts = Pode ser a resposta para mais do que uma das suas contas.
doubt-no-such-account = Aqui, nenhuma conta do { $platform } tem esse endereço.
doubt-platform-unclear = Indica várias plataformas.
answer-when = Quando chegou?
when-title = Em que dia?
answer-keep = Guarde o e-mail, ou uma imagem da mensagem. É a sua prova.
answer-record = Anotar

## One account

account-all = Todas as oposições
account-edit = Editar
account-delete = Eliminar esta conta daqui
account-delete-hint = Só sai do seu painel. Pode repô-la.
account-file-anyway = Opor-se também por esta
account-replied = Já respondi
account-reminded = Já enviei o lembrete
account-complained = Já reclamei à autoridade
account-delivered = A minha carta chegou
account-rechecked = Fui ver. Está tudo igual
account-write-reply = Escrever uma resposta
account-write-reminder = Escrever um lembrete
account-write-company-complaint = Reclamar junto da empresa
account-write-authority-complaint = Reclamar à autoridade
account-write-objection = Escrever a carta
options-waiting = Se nada chegar em dois dias, veja na pasta de spam. Depois largue o e-mail deles nesta janela.
options-waiting-no-date = Nenhuma lei fixa uma data. Se demorar demasiado, envie um lembrete. Ajudamos a escrever a carta.
options-overdue-remind = Primeiro, envie um lembrete. Ajudamos a escrever a carta. Ela indica o dia da sua oposição.
options-overdue-complain = Se isso não ajudar, pode reclamar à autoridade. É gratuito.
options-overdue-company = Se isso não ajudar, pode reclamar junto da empresa. Desde 19 de junho de 2026, ela tem de confirmar a receção em 30 dias.
options-overdue-none = Envie um lembrete. Ajudamos a escrever a carta.
options-complain = Agora pode reclamar à autoridade. É gratuito, e ajudamos a escrever a carta.
options-company = Agora pode reclamar junto da empresa. Ajudamos a escrever a carta.
options-complaint-received = Se não houver resultado, pode reclamar à autoridade, a ICO. Use a página indicada abaixo.
options-ico = Agora pode reclamar à autoridade, a ICO. Use a página indicada abaixo.
options-court = Pode pedir a um tribunal que obrigue a autoridade a agir. Um advogado ou um centro de apoio ao consumidor pode aconselhar.
options-court-decision = Pode pedir a um tribunal que reveja a decisão. O prazo é curto e está na decisão.
options-swiss = Na Suíça, pode decidir um tribunal. Também pode comunicar o caso à autoridade indicada abaixo.
options-brazil = Pode enviar uma petição à autoridade indicada abaixo. Junte a prova de que se dirigiu à empresa.
options-refused-read = Leia as razões deles. Têm de mostrar porque é que os motivos deles pesam mais do que os seus.
options-refused-reasons = Leia as razões deles e guarde-as.
options-more-asked = Responda por e-mail, por palavras suas. Não envie cópia de um documento de identificação, a não ser que tenham boas razões para duvidar.
options-reasons-asked = Temos uma resposta pronta. Envie-a em resposta ao e-mail deles.
options-other-company = Apresente a oposição pela via seguinte. Guarde a resposta deles.
options-other-form = Apresente a oposição pela via seguinte. Guarde a resposta deles.
options-recheck = Abra de novo a página oficial. Veja se a sua oposição ainda aparece e se a Meta tem um formulário novo.
options-authority = A autoridade para o seu caso
timeline-title = O que aconteceu até agora
timeline-due = A resposta deve chegar
timeline-was-due = A resposta devia ter chegado
timeline-later = O mais tardar, se contarem a partir da sua resposta
timeline-reminder = Termina o prazo do lembrete
timeline-acknowledgement = A empresa tem de confirmar a receção da sua reclamação
timeline-authority = Termina o prazo para a autoridade lhe dizer mais
timeline-recheck = Ver se está tudo igual
event-prepared = Preparou a oposição
event-form-opened = Abriu a página
event-form-missing = Não viu o formulário: { $seen }
event-sent = Enviou a oposição
event-delivered = A sua carta chegou
event-receipt = Escreveram que chegou
event-accepted = Aceitaram
event-refused = Recusaram
event-more-asked = Pediram-lhe mais elementos
event-reasons-asked = Perguntaram a que uso se opõe, e porquê
event-replied = Respondeu-lhes
event-other-company = Indicaram outra empresa
event-other-form = Pediram-lhe que usasse outro formulário
event-more-time = Pediram mais tempo
event-reminded = Enviou um lembrete
event-letter = Enviou uma carta: { $letter }
event-authority-news = A autoridade escreveu
event-authority-agreed = A autoridade deu-lhe razão
event-authority-disagreed = A autoridade não lhe deu razão, ou encerrou o caso
event-rechecked = Foi ver se estava tudo igual
event-note = Nota: { $note }
kept-title = Guardado com esta oposição
kept-sent = O que enviou
kept-sent-on = Exatamente como estava nesse dia: { $date }
kept-nothing-sent = Ainda nada foi enviado.
kept-letter-on = Envio de { $date }, para { $to }
kept-evidence = Provas
kept-evidence-none = Ainda não há nenhum ficheiro guardado. Largue aqui um e-mail, uma imagem ou um PDF.
kept-evidence-added = Adicionado: { $date }. { $size }
kept-evidence-missing = Este ficheiro já não está na sua pasta.
kept-evidence-changed = Este ficheiro foi alterado depois de guardado.
kept-evidence-remove = Tirar da lista
kept-evidence-remove-spoken = Tirar da lista: { $name }
kept-evidence-folder = Mostrar a pasta
kept-evidence-add = Adicionar um ficheiro
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = A sua oposição por carta
letter-title-reply = A sua resposta
letter-title-reminder = O seu lembrete
letter-title-company-complaint = A sua reclamação à empresa
letter-title-authority-complaint = A sua reclamação à autoridade
letter-lead = Preencha o que falta. A carta muda à medida que escreve. Nada é enviado a partir daqui.
letter-name = O seu nome completo
letter-name-hint = Como aparece nas suas cartas
letter-address = A sua morada
letter-address-hint = Rua, código postal, localidade e país, sem o seu nome
letter-town = Onde escreve
letter-town-hint = A sua localidade. Fica antes da data.
letter-phone = O seu número de telefone
letter-phone-hint = Pode não o indicar.
letter-reference = Número do processo
letter-reference-hint = Se lhe deram um. Muitas vezes está no assunto do e-mail deles.
letter-reason = O seu motivo
letter-reason-hint = Por palavras suas, na língua da carta. Dá mais força à carta.
letter-company = Sobre que empresa?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Há um tribunal a tratar disto, a seu pedido?
letter-court-yes = Sim, há um tribunal
letter-court-no = Não há nenhum tribunal
letter-may-be-named = A autoridade pode revelar o seu nome à empresa?
letter-may-be-named-yes = Sim, pode
letter-may-be-named-no = Não, peço que não o faça
letter-language = Língua da carta
letter-sheet = A carta
letter-missing = A carta aparece aqui quando nada faltar.
letter-missing-right = Não existe uma carta destas para o lugar onde vivia.
letter-missing-name = Falta o seu nome completo.
letter-missing-address = Falta a sua morada.
letter-missing-town = Falta a localidade onde escreve.
letter-missing-email = Falta o e-mail da conta. Adicione-o na página de edição.
letter-missing-account = Falta o nome da conta. Adicione-o na página de edição.
letter-missing-company = Não sabemos a quem escrever.
letter-missing-sent = Ainda nada foi enviado.
letter-missing-deadline = Não há um prazo para a resposta.
letter-missing-occasion = Ainda não há sobre que escrever: o prazo não terminou, e não recusaram.
letter-missing-question = Não fizeram nenhuma pergunta que espere pela sua resposta.
letter-missing-reason = Falta o seu motivo.
letter-missing-authority = Ainda não sabemos qual é a sua autoridade.
letter-missing-court = Diga se há um tribunal a tratar disto.
letter-missing-may-be-named = Diga se a empresa pode saber o seu nome.
letter-note-company-blank = Não sabemos que empresa é responsável no seu caso. Procure o nome na política de privacidade da Meta para o seu país e preencha as linhas em branco.
letter-note-address-blank = Não sabemos a morada da empresa no seu caso. Procure-a na política de privacidade para o seu país e preencha as linhas em branco.
letter-note-other-language = Esta autoridade quer uma língua em que não temos carta. Aqui está em inglês. Mande traduzi-la primeiro.
letter-text = A carta por palavras suas
letter-text-hint = O que alterar fica assim, mesmo que mude uma resposta
letter-compose = Refazer com as minhas respostas
letter-change = Alterar o texto
letter-empty = A carta está vazia. Escreva-a, ou refaça-a com as suas respostas.
letter-copy = Copiar a carta
letter-pdf = Guardar em PDF
letter-docx = Guardar para editar (Word)
letter-how-reply = Envie-a em resposta ao e-mail deles: copie-a e cole-a lá.
letter-how-authority = Use a página de reclamações da autoridade e cole lá a carta, ou envie-a pelo correio. Se for pelo correio, assine-a à mão.
letter-how-company = Imprima-a e assine-a. Envie-a por correio registado e guarde o talão. Copiá-la para o mesmo formulário é a via rápida.
letter-sent-title = Já a enviou?
letter-sent-hint = O que enviou fica então guardado tal como está aqui.
letter-sent = Já a enviei
letter-discard = Deitar fora esta carta
letter-kind-objection = a oposição por carta
letter-kind-reply = a resposta
letter-kind-reminder = o lembrete
letter-kind-company-complaint = a reclamação à empresa
letter-kind-authority-complaint = a reclamação à autoridade
kept-letters = Cartas
kept-letter-go-on = Continuar a escrever
kept-letter-go-on-spoken = Continuar a escrever: { $letter }
papers-title = Para imprimir, guardar e partilhar
papers-title-found = { $count ->
    [1] Documentos da conta encontrada
    [one] Documentos das { $count } contas encontradas
   *[other] Documentos das { $count } contas encontradas
}
papers-record = Registo em PDF
papers-print = Abrir para imprimir
papers-calendar = Data para o meu calendário
papers-calendar-all = Datas para o meu calendário
papers-table = Tabela para folha de cálculo (CSV)
papers-bundle = Tudo para uma reclamação (ZIP)
papers-bundle-hint = As suas cartas, o que enviou, os ficheiros guardados como prova e uma lista que mostra se algum foi alterado.
paper-footer = Página {"{page}"} de {"{pages}"}
record-title = Registo: { $account }
record-title-all = Registo de todas as oposições
record-made = Feito com o Veto Desk ({ $date }). Mostra o que lá foi anotado.
record-person = Pessoa
record-platform = Plataforma
record-account = Conta
record-law = Lei
record-status = Estado
record-sentence = Por palavras
record-sent-on = Dia do envio
record-sent-to = Enviada para
record-when = Dia
record-what = O que aconteceu
record-file = Ficheiro
record-added = Adicionado em
record-size = Tamanho
record-sum = Soma de verificação (SHA-256)
record-letter = Carta enviada ({ $date }): { $letter }
record-total = Contas
record-due = Prazo
record-evidence = Ficheiros guardados
record-annex = Anexo { $number }
calendar-summary = { $what }: { $account }
calendar-name = Datas
bundle-name = Reclamação { $account }
papers-record-all = Registo de todas em PDF
kept-linked = Associadas no Accounts Centre (Centro de Contas)
kept-note = A sua nota
edit-title = Editar esta conta
edit-lead = As alterações são guardadas à medida que escreve. O que já enviou fica como estava.
edit-person = De quem é a conta
edit-person-hint = Deixe vazio se for só sua.
edit-note = Nota
edit-note-hint = O que quiser recordar
edit-done = Concluído
kept-linked-none = Nenhuma anotada.
kept-linked-change = Ver e alterar as associações
linked-title = Contas associadas
linked-lead = A Meta pode associar contas no Accounts Centre (Centro de Contas). Anote aqui quais ela associou. Isto não muda nada na Meta.
linked-back = Voltar à conta
linked-now = Associada a
linked-with-none = Esta conta não está associada a nenhuma outra.
linked-before = Já não associadas
linked-add = Associar outra conta
linked-add-own = Da mesma pessoa
linked-add-others = De outras pessoas
linked-add-none = Não há outra conta que se possa associar.
linked-find = Procurar uma conta
linked-find-hint = Um nome, um e-mail ou um número de telefone
linked-link = Associar
linked-already = Associada a: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Mudar o dia
linked-asked = Está certo
linked-take-out = Retirar
linked-take-out-this = Retirar esta conta
linked-never = Nunca estiveram associadas
linked-since = Desde quando estão associadas?
linked-choice-before = Desde antes da oposição
linked-choice-day = Desde um dia que conheço
linked-choice-unknown = Não sei
linked-since-before = Associada desde antes da oposição, tanto quanto sabemos.
linked-since-day = Associada desde { $date }.
linked-since-unknown = Associada. Não se sabe desde quando.
linked-until = Já não associada desde { $date }.
cover-object = Opor-se também por esta conta
cover-leave = Deixar como está
cover-ask-again = Perguntar de novo
options-cover-open = A Meta não diz se essa oposição vale para esta conta.
options-cover-again = O mais seguro é opor-se também por esta conta.
reason-cover-joined = Associada a { $account } desde { $date }. A oposição dessa conta já tinha sido aceite.
reason-cover-unknown = Associada a { $account }, talvez só depois de a oposição dessa conta ser aceite.
reason-cover-ended = Já não associada a { $account } desde { $date }. A oposição dessa conta foi aceite antes disso.
reason-cover-left = A oposição da conta { $account } pode valer para esta. Escolheu deixar como está ({ $date }).
done-cover-left = Fica como está. Pode sempre opor-se por esta conta mais tarde.

## People

account-person = De quem é a conta: { $name }
persons-show = Pessoas
persons-all = Todas as pessoas
persons-title = Pessoas
persons-lead = Todas as pessoas cujas oposições guarda aqui.
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
    [0] Ainda sem contas
    [one] { $count } conta
   *[other] { $count } contas
}
persons-needs = { $count ->
    [one] { $count } precisa de algo
   *[other] { $count } precisam de algo
}
persons-settled = tudo confirmado
persons-spoken = Ver «{ $name }»: { $more }
persons-add = Adicionar uma pessoa
person-unnamed = Uma pessoa sem nome
person-lead = As alterações são guardadas à medida que escreve. O que já foi enviado fica como estava.
person-name = Nome
person-name-hint = O nome que lhe dá aqui
person-full-name = Nome completo
person-full-name-hint = Para cartas
person-email = E-mail habitual
person-email-hint = Proposto para a conta seguinte desta pessoa
person-phone = Número de telefone
person-town = Localidade
person-town-hint = Fica antes da data numa carta.
person-address = Morada
person-address-hint = Para cartas, linha a linha, sem o nome
person-residence = Onde vive
person-residence-unknown = Ainda não indicado
person-residence-hint = Vale para novas oposições. O que já foi começado ou enviado fica como estava.
person-residence-change = Escolher onde vive
person-residence-close = Fechar os países
person-residence-eu = Na União Europeia, país não indicado
person-residence-eea = Na Islândia, no Liechtenstein ou na Noruega, país não indicado
person-language = Língua das cartas e dos motivos
person-language-hint = É só uma proposta. Pode escolher outra de cada vez.
person-language-usual = A habitual
person-accounts = Contas
person-no-accounts = Ainda sem contas.
person-object = Opor-se por outra conta
person-object-first = Opor-se por uma conta desta pessoa
person-object-spoken = Opor-se por outra conta desta pessoa
person-on-desk = Mostrar no painel
person-same = É a mesma pessoa que …
person-back = Voltar a «{ $name }»
person-remove = Remover esta pessoa
person-remove-deleted = As contas eliminadas desta pessoa também desapareceriam.
person-hand-over-title = Entregar
person-hand-over-lead = Guarde um ficheiro só com esta pessoa e as suas contas. Outro Veto Desk pode abri-lo, ou adicionar o que há de novo.
person-hand-over-evidence = Os ficheiros guardados como prova não vão incluídos.
person-hand-over = Entregar a parte desta pessoa …
same-title = Quem é a mesma pessoa que «{ $name }»?
same-lead = Escolha de quem são as contas que também pertencem a esta pessoa.
same-confirm-title = «{ $kept }» e «{ $other }» são uma só pessoa?
same-confirm-lead = Veja primeiro o que acontece. Pode anular-se logo.
same-happens = O que acontece
same-accounts = { $count ->
    [0] «{ $other }» não tem contas para passar para «{ $kept }».
    [one] { $count } conta passa de «{ $other }» para «{ $kept }».
   *[other] { $count } contas passam de «{ $other }» para «{ $kept }».
}
same-goes = «{ $kept }» fica. «{ $other }» sai da lista de pessoas.
same-filled = { $what }: aproveita-se { $value }.
same-differs = O que difere
same-differing = { $what }: mantém-se { $kept }. { $other } vai para a nota.
same-residence = Onde vive: mantém-se { $kept }, e não { $other }.
same-stays = O que foi enviado fica como estava. Não se perde nenhuma conta, resposta ou nota.
same-another = Escolher outra pessoa
same-join = Juntar numa só pessoa
sheet-for = Uma folha para esta pessoa
sheet-hint = O que foi feito, o que se segue e até quando, em letras grandes.
sheet-print = Folha para imprimir
sheet-save = Guardar a folha
sheet-title = As oposições de { $name }
sheet-made = Ponto da situação: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Ainda nada foi enviado.
sheet-next = Agora: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Não há nenhuma data a vigiar.
sheet-footer = Esta aplicação não é da Meta · Página {"{page}"} de {"{pages}"}

## What was just done

done-account-deleted = A conta foi retirada do seu painel.
done-draft-discarded = A oposição por acabar foi deitada fora.
done-answer-recorded = A resposta foi anotada.
done-answer-recorded-with-files = A resposta foi anotada. O que nos deu está guardado, sem alterações, junto do seu ficheiro.
done-note-added = A nota foi guardada.
done-evidence-kept = { $count ->
    [one] { $count } ficheiro está guardado, sem alterações, junto do seu ficheiro.
   *[other] { $count } ficheiros estão guardados, sem alterações, junto do seu ficheiro.
}
done-evidence-removed = Saiu da lista. O ficheiro em si fica na sua pasta.
done-letter-discarded = A carta foi deitada fora.
done-paper-saved = Guardado: { $path }
done-step-recorded = Ficou anotado.
done-undone = Anulado: { $what }.
done-account-removed = A conta foi removida, com tudo o que estava anotado sobre ela. Os ficheiros guardados como prova ficam na sua pasta.
done-merged = Foram adicionadas ao seu ficheiro alterações de outro computador.
done-merged-hand = Foram adicionadas alterações feitas à mão.
done-merged-copy = Havia outra cópia junto do seu ficheiro. O que ela tinha de novo foi adicionado.
done-imported = O outro ficheiro foi adicionado.
done-imported-nothing = Tudo o que está nesse ficheiro já está no seu painel.
done-backup-used = O estado anterior está de volta. O que tinha antes está entre as cópias de segurança.
done-edited = O seu ficheiro foi alterado fora do Veto Desk. Ainda se pode ler. Verifique se os seus dados estão certos.
done-unlocked = A outra janela fechou. Já pode fazer alterações aqui.
done-person-removed = A pessoa foi removida.
done-persons-joined = São agora uma só pessoa. Todas as suas contas estão aqui.
done-restarted = Uma falha fez parar o Veto Desk. Já recomeçou. Verifique se a sua última alteração está aqui. O seu ficheiro: { $path }
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
    [one] { $count } conta da tabela está no seu painel. A oposição está por iniciar.
   *[other] { $count } contas da tabela estão no seu painel. As oposições estão por iniciar.
}
done-account-covered = A conta fica guardada como associada. A outra oposição abrange-a quando for aceite.
done-pasted = O texto copiado foi colado.
done-address-opened = Foi pedido ao navegador que abrisse a página. Se nada se abrir, copie o endereço.
done-text-size = Tamanho do texto: { $percent } %.
done-copy-saved = Foi guardada uma cópia: { $path }
done-file-opened = O ficheiro foi aberto.
done-several-sent = { $count ->
    [one] { $count } oposição foi marcada como enviada.
   *[other] { $count } oposições foram marcadas como enviadas.
}
done-several-answered = { $count ->
    [one] A resposta foi anotada para { $count } conta.
   *[other] A resposta foi anotada para { $count } contas.
}
done-several-deleted = { $count ->
    [one] { $count } conta foi eliminada.
   *[other] { $count } contas foram eliminadas.
}
done-turn-over = { $count ->
    [1] Já percorreu a conta.
    [one] Já percorreu todas as { $count } contas.
   *[other] Já percorreu todas as { $count } contas.
}
done-set-aside = O ficheiro que não se conseguiu ler foi guardado com um novo nome: { $path }
close-asked = As suas últimas alterações ainda não estão guardadas. Guarde primeiro uma cópia, ou feche sem guardar.

## The file

save-failed-title = As suas alterações não estão guardadas
save-retry = Tentar de novo
save-elsewhere = Guardar uma cópia …
save-read-only = A pasta do ficheiro é só de leitura. Nada se perde enquanto a janela estiver aberta. Guarde uma cópia noutra pasta.
save-full = O disco está cheio. Nada se perde enquanto a janela estiver aberta. Liberte espaço e tente de novo.
save-denied = O sistema não permite escrever o ficheiro. Nada se perde enquanto a janela estiver aberta. Guarde uma cópia noutra pasta.
save-vanished = A pasta do ficheiro desapareceu. Nada se perde enquanto a janela estiver aberta. Reponha-a, ou guarde uma cópia noutro lugar.
save-newer = Entretanto, o ficheiro foi escrito por uma versão mais recente do Veto Desk. Nada se perde enquanto a janela estiver aberta. Guarde uma cópia e instale essa versão.
save-other = Não foi possível guardar. Nada se perde enquanto a janela estiver aberta. Tente de novo, ou guarde uma cópia noutro lugar.
copy-read-only = Não foi guardado: essa pasta é só de leitura. Escolha outra pasta.
copy-full = Não foi guardado: esse disco está cheio. Escolha outro lugar.
copy-denied = Não foi guardado: o sistema não permite escrever aí. Escolha outra pasta.
copy-vanished = Não foi guardado: essa pasta não existe. Escolha outra pasta.
copy-other = Não foi guardado. Escolha outro lugar.
trouble-title = Não foi possível abrir o seu ficheiro
trouble-damaged = O ficheiro está danificado na linha { $line }, coluna { $column }.
trouble-newer = Este ficheiro foi escrito por uma versão mais recente do Veto Desk. Instale essa versão para o abrir.
trouble-too-large = O ficheiro é muito maior do que qualquer ficheiro desta aplicação.
trouble-denied = O sistema não permite ler este ficheiro. Verifique quem o pode ler.
trouble-missing = Não há nenhum ficheiro nesse lugar.
trouble-other = Não foi possível ler o ficheiro.
trouble-untouched = Nada foi alterado. Escolha o que escolher, este ficheiro fica guardado.
trouble-previous = A cópia de segurança mais recente
trouble-previous-what = Cópia de { $date }, com { $count ->
    [one] { $count } conta.
   *[other] { $count } contas.
}
trouble-use-previous = Usar esta cópia de segurança
trouble-other-file = Outro ficheiro
trouble-new = Um painel novo e vazio
trouble-new-hint = O ficheiro antigo fica ao lado, com um novo nome.
trouble-start-new = Começar com um painel vazio

settings-title = Definições
settings-theme = Claro ou escuro
theme-system = Como neste computador
theme-light = Claro
theme-dark = Escuro
settings-contrast = Contraste
contrast-system = Contraste como neste computador
contrast-normal = Contraste normal
contrast-high = Alto contraste, a preto e branco
settings-language = Língua
settings-language-hint = A língua da aplicação. Os motivos e as cartas têm a sua própria língua.
settings-language-of-system = Como neste computador: { $language }
settings-language-not-reviewed = Ninguém de língua materna portuguesa reviu ainda estas palavras. Se algo não for claro, escolha inglês.
settings-language-reviewed = Estas palavras foram revistas por alguém de língua materna portuguesa.
languages-more = Outras línguas
settings-language-help = Pode ajudar a corrigi-las, sem qualquer programa: o ficheiro CONTRIBUTING explica como.
settings-text-size = Tamanho do texto
text-size-percent = { $percent } %
settings-text-size-hint = Tudo cresce com o texto. Ctrl com mais ou menos faz o mesmo em todas as páginas.
settings-companion = Com um formulário aberto
settings-companion-on = Reduzir esta janela e pô-la junto do navegador
settings-companion-hint = A janela pequena mostra um passo de cada vez. Um botão volta a aumentá-la.
settings-graphics = Gráficos
settings-graphics-simple = Gráficos simples
settings-graphics-hint = Marque isto se a janela piscar, ficar vazia ou lenta. O aspeto é o mesmo, e vale a partir do próximo arranque.
settings-file = O seu ficheiro
settings-file-lead = Tudo fica guardado num ficheiro neste computador, e só aqui. Mais ninguém o pode ler.
settings-file-path = Onde está
settings-copy-path = Copiar o caminho
settings-save-copy = Guardar uma cópia …
settings-open = Abrir outro ficheiro …
settings-picking = Está aberta uma janela para escolher um ficheiro.
settings-typed-path = Caminho de um ficheiro
settings-typed-path-hint = Só se não se abrir nenhuma janela para escolher um ficheiro.
settings-typed-open = Abrir este ficheiro
settings-typed-copy = Guardar lá uma cópia
settings-typed-import = Adicionar o seu conteúdo
settings-open-folder = Abrir a pasta
settings-import-title = Conteúdo de outro ficheiro
settings-import-lead = Adicione o que está noutro ficheiro do Veto Desk. Não perde nada do que tem, e nada fica em duplicado.
settings-import = Adicionar de um ficheiro …
settings-backups-title = Cópias de segurança
settings-backups-lead = A aplicação guarda cópias de estados anteriores do seu ficheiro. Pode voltar a qualquer uma.
settings-backups = Voltar a um estado anterior …
backups-title = Voltar a um estado anterior
backups-lead = Escolha um dia. O painel volta a ser como era nessa altura.
backups-reading = À procura de cópias de segurança …
backups-none = Ainda não há cópias de segurança. Faz-se uma em cada arranque, e de hora a hora enquanto trabalha.
backups-use = Repor este estado
backups-back = Voltar às definições
backups-undo = O que tem agora é copiado primeiro. Pode anular a alteração.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } conta
   *[other] { $accounts } contas
}, { $objections ->
    [one] { $objections } oposição
   *[other] { $objections } oposições
}
settings-about = Acerca de
settings-version = Veto Desk { $version }
settings-facts = Os endereços e as regras foram reunidos em 22 de novembro de 2026, de fontes datadas. Ninguém abriu os endereços para esta versão.
settings-no-advice = Esta aplicação não dá aconselhamento jurídico.
settings-licence = O Veto Desk é gratuito, com a licença MIT ou a licença Apache, à sua escolha. Contém trabalho de outras pessoas.
settings-licences = De quem é o trabalho incluído
licences-title = De quem é o trabalho incluído
licences-lead = O Veto Desk contém trabalho de outras pessoas. Aqui está cada um, por licença, em inglês.
licences-hint = «OR» significa que pode escolher. «AND» significa que valem todas. Alguns trabalhos só estão no programa num dos sistemas.
licences-show = Ver trabalhos e textos
licences-show-spoken = Ver trabalhos e textos com a licença { $licence }
licences-works = Trabalhos
licences-text = Texto { $number }
licences-back = Voltar à lista

## Help

help-title = Ajuda
help-lead = O Veto Desk leva ao formulário oficial e acompanha a sua oposição até estar resolvida.
help-how = Como funciona
help-how-1 = Responda a algumas perguntas curtas. Cada resposta é logo guardada.
help-how-2 = Abra a página oficial e cole o que preparámos.
help-how-3 = Carregue lá em Submit (submeter). Depois diga aqui que enviou.
help-how-4 = Quando chegar uma resposta, anote-a aqui. O painel mostra o passo seguinte.
help-does = O que faz uma oposição
help-does-1 = Impede o uso futuro do que publicou. O que a IA já aprendeu fica nela.
help-does-2 = Não abrange fotografias suas que outras pessoas publiquem.
help-does-3 = Não retira a Meta AI das suas aplicações.
help-safe = Os seus dados
help-safe-1 = Tudo fica num ficheiro neste computador. A aplicação não usa a rede por si própria.
help-safe-2 = Só abre os endereços oficiais da sua lista, e só quando o pede.
help-safe-3 = Nunca pede palavras-passe, códigos ou documentos de identificação.
help-copies = O seu ficheiro e as suas cópias
help-copies-1 = Os estados anteriores ficam junto do seu ficheiro. Pode voltar a um deles nas definições.
help-copies-2 = O ficheiro pode estar numa pasta partilhada entre computadores. O que cada um adiciona mantém-se.
help-copies-3 = Para mudar de computador, guarde uma cópia e abra-a no novo.
help-keys = Teclas
help-keys-tab = Tab, ou Shift com Tab, passa de um botão ou campo para outro. Espaço ou Enter ativa-o.
help-keys-answers = As setas percorrem as respostas a uma pergunta. A primeira letra de uma resposta também leva a ela.
help-keys-size = Ctrl com mais ou menos aumenta ou diminui tudo. Ctrl com 0 repõe o tamanho.
help-keys-copy = Num campo de texto, Ctrl com C copia e Ctrl com V cola.
help-keys-go-on = Ctrl com Enter ativa o botão principal da página. Quando responde a uma pergunta num campo, Enter faz o mesmo.
help-keys-back = Alt com a seta para a esquerda volta atrás. Num campo de texto, anda uma palavra.
help-keys-help = F1 abre esta página.
help-keys-undo = Ctrl com Z anula a última alteração. Num campo de texto, anula o que escreveu.

## Guides

guides-here = Guias que ajudam aqui
guides-search = Procurar nos guias
guides-search-hint = Uma ou mais palavras, como «formulário» ou «telemóvel»
guides-found = { $count ->
    [one] { $count } guia encontrado.
   *[other] { $count } guias encontrados.
}
guides-none-found = Tente outra palavra, ou menos palavras. Apague o que escreveu para ver todos os guias.
guides-object = Opor-se
guides-trouble = Falta o formulário, e outros problemas
guides-after = Depois do envio
guides-places = Onde vive
guides-good-to-know = Convém saber
guides-app = Esta aplicação
guide-checked = Verificado no dia { $date }
guide-platforms = Para: { $names }
guide-residences = Para quem vive em: { $names }
guide-sources = Fontes
guide-source = { $title }, { $date }
guide-source-app = A própria aplicação
guide-close = Fechar este guia

## Where there is no window

start-usage = Utilização: veto-desk [--file] [CAMINHO] [--software]
start-no-folder = O Veto Desk não encontrou uma pasta para o seu ficheiro. Inicie-o com --file e um caminho.
start-no-screen = O Veto Desk não consegue abrir a janela. Não encontrou um ecrã. Inicie-o a partir do ambiente de trabalho.
start-no-picture = O Veto Desk não consegue abrir a janela. O ecrã não aceita a imagem. Instale ou atualize o controlador gráfico.
start-no-library = O Veto Desk não consegue abrir a janela. O sistema de janelas, ou uma das suas bibliotecas, não respondeu.
start-stopped = Uma falha fez parar o Veto Desk. O que escreveu está guardado. Inicie-o de novo para continuar. O seu ficheiro: { $path }
