### What packages and software centres say of the app, and what its installer asks, in Danish. No text of the running app.

package-generic = Indsigelser om privatliv
package-summary = Gør indsigelse mod brug af dine data til AI-træning
package-comment = Gør indsigelse mod brug af dine data til AI-træning, og følg hver indsigelse
package-keywords = privatliv;indsigelse;GDPR;AI-træning;databeskyttelse;
package-simple-graphics = Start med enkel grafik
package-file = Veto Desk-fil
package-lead = Veto Desk hjælper dig med at gøre indsigelse mod brug af dine data til AI-træning. Den følger hver indsigelse, til sagen er afsluttet.
package-point-asks = Den stiller nogle få korte spørgsmål og finder den officielle formular til dig: Facebook, Instagram, WhatsApp eller uden konto.
package-point-text = Den laver en kort tekst til dig og siger, hvad du skal udfylde. Du trykker selv på ”Send” på den officielle side.
package-point-days = Den tæller dagene til svaret, som loven gør, og siger, hvis tur det er.
package-point-letters = Den skriver brevene sammen med dig: svar, rykker, klage eller indsigelsen med posten.
package-point-local = Den gemmer alt i én fil på din computer. Den går aldrig på internettet; det gør kun din browser.
package-end = Den er ikke Meta. Den er ikke juridisk rådgivning.

## The installer for Windows

package-install-start = Start Veto Desk
package-install-open = Veto Desk er åben. Luk den, og tryk så på Prøv igen.
package-install-windows = Veto Desk kræver 64-bit Windows.
package-remove-keeps = Programmet fjernes. Din fil bliver bevaret:
package-removed = Veto Desk er fjernet fra denne computer. Din fil og dine beviser bliver bevaret i:
package-removed-then = Slet selv denne mappe, hvis du ikke længere har brug for den.
