<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post">
      <@ui.field name="username" label=msg("email") type="email" value=(auth.attemptedUsername!"")
        attributes="required autofocus autocomplete='username' spellcheck='false' autocapitalize='none'" />
      <div class="actions">
        <button type="submit" class="button button-primary">${msg("myhezoSendLink")}</button>
        <a href="${url.loginUrl}">${msg("backToLogin")}</a>
      </div>
    </form>
    <p class="aside">${msg("myhezoLostPhone")} <a href="/lost-phone">${msg("myhezoLostPhoneWay")}</a>.</p>
  </#if>
</@layout.registrationLayout>
