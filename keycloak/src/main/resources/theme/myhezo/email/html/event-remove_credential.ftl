<#import "template.ftl" as mail>
<@mail.emailLayout subject=msg("eventRemoveCredentialSubject")>
  <@mail.heading>${msg("eventRemoveCredentialSubject")}</@mail.heading>
  <@mail.text>${msg("eventRemoveCredentialText")}</@mail.text>
</@mail.emailLayout>
