### What packages and software centres say of the app, and what its installer asks, in Italian. No text of the running app.

package-generic = Opposizioni per la privacy
package-summary = Opponiti all’uso dei tuoi dati per addestrare l’IA
package-comment = Opponiti all’uso dei tuoi dati per addestrare l’IA, e segui ogni opposizione
package-keywords = privacy;opposizione;GDPR;addestramento IA;protezione dei dati;
package-simple-graphics = Avvia con grafica semplice
package-file = File di Veto Desk
package-lead = Veto Desk ti aiuta a opporti all’uso dei tuoi dati per addestrare l’IA, e segue ogni opposizione finché non è conclusa.
package-point-asks = Ti fa poche domande brevi e trova il modulo ufficiale per te: Facebook, Instagram, WhatsApp, o senza account.
package-point-text = Prepara per te un testo breve, e ti dice che cosa compilare. A premere Invia, sulla pagina ufficiale, pensi tu.
package-point-days = Conta i giorni fino alla risposta come prevede la legge, e ti dice a chi tocca.
package-point-letters = Scrive con te le lettere: risposta, sollecito, reclamo, o l’opposizione per posta.
package-point-local = Tiene tutto in un solo file sul tuo computer. Non si collega mai a internet; lo fa solo il tuo browser.
package-end = Non è di Meta. Non è una consulenza legale.

## The installer for Windows

package-install-start = Avvia Veto Desk
package-install-open = Veto Desk è aperto. Chiudilo, poi premi Riprova.
package-install-windows = Veto Desk richiede Windows a 64 bit.
package-remove-keeps = Il programma viene rimosso. Il tuo file resta:
package-removed = Veto Desk non è più su questo computer. Il tuo file e le tue prove restano in:
package-removed-then = Se questa cartella non ti serve più, eliminala tu.
