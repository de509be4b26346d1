<#import "template.ftl" as mail>
<@mail.emailLayout subject=msg("eventUserDisabledByPermanentLockoutSubject")>
  <@mail.heading>${msg("eventUserDisabledByPermanentLockoutSubject")}</@mail.heading>
  <@mail.text>${msg("eventUserDisabledByPermanentLockoutText")}</@mail.text>
</@mail.emailLayout>
