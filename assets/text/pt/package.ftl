### What packages and software centres say of the app, and what its installer asks, in Portuguese (Portugal). No text of the running app.

package-generic = Oposições de privacidade
package-summary = Opor-se ao uso dos seus dados para treinar IA
package-comment = Opor-se ao uso dos seus dados para treinar IA e acompanhar cada oposição
package-keywords = privacidade;oposição;RGPD;treino de IA;proteção de dados;
package-simple-graphics = Iniciar com gráficos simples
package-file = Ficheiro do Veto Desk
package-lead = O Veto Desk ajuda a opor-se ao uso dos seus dados para treinar IA, e acompanha cada oposição até estar resolvida.
package-point-asks = Faz algumas perguntas curtas e encontra o formulário oficial certo: Facebook, Instagram, WhatsApp, ou sem conta.
package-point-text = Faz um texto curto e diz o que preencher. Quem carrega em Submit (submeter), na página oficial, é a própria pessoa.
package-point-days = Conta os dias até à resposta como manda a lei, e diz de quem é a vez.
package-point-letters = Ajuda a escrever as cartas: resposta, lembrete, reclamação, ou a oposição pelo correio.
package-point-local = Guarda tudo num ficheiro no seu computador. Nunca se liga à Internet; só o navegador o faz.
package-end = Não é da Meta. Não dá aconselhamento jurídico.

## The installer for Windows

package-install-start = Iniciar o Veto Desk
package-install-open = O Veto Desk está aberto. Feche-o e carregue em Repetir.
package-install-windows = O Veto Desk precisa de um Windows de 64 bits.
package-remove-keeps = Isto retira o programa. O seu ficheiro fica guardado:
package-removed = O Veto Desk já não está neste computador. O seu ficheiro e as suas provas ficam em:
package-removed-then = Se já não precisar desta pasta, elimine-a.
