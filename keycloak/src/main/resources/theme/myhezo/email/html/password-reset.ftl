<#import "template.ftl" as mail>
<@mail.emailLayout subject=msg("passwordResetSubject") origin=link?keep_before("/auth/")>
  <@mail.heading>${msg("passwordResetSubject")}</@mail.heading>
  <@mail.text>${msg("myhezoReset")}</@mail.text>
  <@mail.button link=link>${msg("myhezoResetButton")}</@mail.button>
  <@mail.small>${msg("myhezoValid", linkExpirationFormatter(linkExpiration))} ${msg("myhezoNotMe")}</@mail.small>
  <@mail.address link=link />
</@mail.emailLayout>
