<#import "template.ftl" as mail>
<#include "../steps.ftl">
<@mail.emailLayout subject=msg("executeActionsSubject") origin=link?keep_before("/auth/")>
  <@mail.heading>${fresh?then(msg("myhezoStartTitle"), msg("myhezoStartAgainTitle"))}</@mail.heading>
  <@mail.text>${why}</@mail.text>
  <ol style="margin:0 0 16px;padding-left:24px">
    <#list ["VERIFY_EMAIL", "UPDATE_PASSWORD", "CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"] as action>
      <#if steps?seq_contains(action)><li style="margin:0 0 4px">${msg("requiredAction." + action)}</li></#if>
    </#list>
  </ol>
  <#if steps?seq_contains("CONFIGURE_TOTP")><@mail.text>${msg("myhezoPrepare")}</@mail.text></#if>
  <@mail.button link=link>${msg("myhezoStartButton")}</@mail.button>
  <@mail.small>${msg("myhezoValid", linkExpirationFormatter(linkExpiration))} ${fresh?then(msg("myhezoNotMe"), msg("myhezoNotMeCall"))}</@mail.small>
  <@mail.address link=link />
</@mail.emailLayout>
