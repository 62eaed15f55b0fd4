### What packages and software centres say of the app, and what its installer asks, in Portuguese (Brazil). No text of the running app.

package-generic = Oposições de privacidade
package-summary = Oponha-se ao uso dos seus dados para treinar IA
package-comment = Oponha-se ao uso dos seus dados para treinar IA e acompanhe cada oposição
package-keywords = privacidade;oposição;LGPD;GDPR;treinamento de IA;proteção de dados;
package-simple-graphics = Iniciar com gráficos simples
package-file = Arquivo do Veto Desk
package-lead = O Veto Desk ajuda você a se opor ao uso dos seus dados para treinar IA, e acompanha cada oposição até ser resolvida.
package-point-asks = Faz algumas perguntas curtas e encontra o formulário oficial certo: Facebook, Instagram, WhatsApp, ou sem conta.
package-point-text = Faz um texto curto e diz o que preencher. Quem clica em Submit (enviar), na página oficial, é você.
package-point-days = Conta os dias até a resposta como manda a lei, e diz de quem é a vez.
package-point-letters = Ajuda a escrever as cartas: resposta, lembrete, reclamação, ou a oposição pelo correio.
package-point-local = Guarda tudo em um arquivo no seu computador. Nunca se conecta à internet; só o navegador faz isso.
package-end = Não é da Meta. Não é orientação jurídica.

## The installer for Windows

package-install-start = Abrir o Veto Desk
package-install-open = O Veto Desk está aberto. Feche o programa e clique em Repetir.
package-install-windows = O Veto Desk precisa de um Windows de 64 bits.
package-remove-keeps = Isto remove o programa. Seu arquivo fica guardado:
package-removed = O Veto Desk não está mais neste computador. Seu arquivo e suas provas ficam em:
package-removed-then = Se você não precisar mais desta pasta, exclua-a.
