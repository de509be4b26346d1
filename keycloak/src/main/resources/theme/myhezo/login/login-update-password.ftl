<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<#assign first = authenticatorConfigured?? && !authenticatorConfigured("auth-otp-form")>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password","password-confirm"); section>
  <#if section = "step">
    <@ui.step action="UPDATE_PASSWORD" />
  <#elseif section = "header">
    ${first?then(msg("myhezoSetPasswordTitle"), msg("updatePasswordTitle"))}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post">
      <@ui.password name="password-new" label=msg("passwordNew") autocomplete="new-password" errors="password" hint=msg("myhezoPasswordHint") autofocus=true />
      <@ui.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
      <@ui.signOutElsewhere />
      <@ui.submit label=msg("myhezoConfirm") name="login" />
    </form>
  </#if>
</@layout.registrationLayout>
