### What packages and software centres say of the app, in Swedish, and what its installer asks. No text of the running app.

package-generic = Invändningar för integriteten
package-summary = Invänd mot att dina uppgifter används för AI-träning
package-comment = Invänd mot att dina uppgifter används för AI-träning, och följ varje invändning
package-keywords = integritet;invändning;GDPR;AI-träning;dataskydd;
package-simple-graphics = Starta med enkel grafik
package-file = Veto Desk-fil
package-lead = Veto Desk hjälper dig att invända mot att dina uppgifter används för AI-träning. Det följer varje invändning tills allt är klart.
package-point-asks = Det ställer några korta frågor och hittar det officiella formuläret åt dig: Facebook, Instagram, WhatsApp eller utan konto.
package-point-text = Det gör en kort text åt dig och säger vad du ska fylla i. Du skickar själv in formuläret, på den officiella sidan.
package-point-days = Det räknar dagarna till svaret som lagen gör, och säger vems tur det är.
package-point-letters = Det skriver breven tillsammans med dig: svar, påminnelse, klagomål, eller invändningen med post.
package-point-local = Det sparar allt i en fil på din dator. Det ansluter aldrig till internet; det gör bara din webbläsare.
package-end = Det är inte Meta. Det ger ingen juridisk rådgivning.

## The installer for Windows

package-install-start = Starta Veto Desk
package-install-open = Veto Desk är öppet. Stäng det och tryck sedan på Försök igen.
package-install-windows = Veto Desk kräver ett 64-bitars Windows.
package-remove-keeps = Programmet tas bort. Din fil finns kvar:
package-removed = Veto Desk är borta från datorn. Din fil och dina bevis finns kvar i:
package-removed-then = Radera mappen själv om du inte längre behöver den.
