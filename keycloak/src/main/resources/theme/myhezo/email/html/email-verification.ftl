<#import "template.ftl" as mail>
<@mail.emailLayout subject=msg("emailVerificationSubject") origin=link?keep_before("/auth/")>
  <@mail.heading>${msg("emailVerificationSubject")}</@mail.heading>
  <@mail.text>${msg("myhezoVerify")}</@mail.text>
  <@mail.button link=link>${msg("myhezoVerifyButton")}</@mail.button>
  <@mail.small>${msg("myhezoValid", linkExpirationFormatter(linkExpiration))} ${msg("myhezoNotMe")}</@mail.small>
  <@mail.address link=link />
</@mail.emailLayout>
