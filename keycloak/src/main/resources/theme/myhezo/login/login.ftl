<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username","password"); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post">
      <#if messagesPerField.existsError("username","password")>
        <div class="alert alert-error" role="alert" id="input-error">
          <p>${kcSanitize(messagesPerField.getFirstError("username","password"))?no_esc}</p>
        </div>
      </#if>
      <#if !usernameHidden??>
        <#assign autocomplete = (enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")>
        <@ui.field name="username" label=msg("email") type="email" value=(login.username!"") errors="none"
          attributes="required spellcheck='false' autocapitalize='none' autocomplete='${autocomplete}'" + ((login.username!"")?has_content)?then("", " autofocus") />
      </#if>
      <@ui.password name="password" label=msg("password") autocomplete="current-password" errors="none" autofocus=(usernameHidden?? || (login.username!"")?has_content) />
      <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
      <div class="actions">
        <button type="submit" class="button button-primary" name="login" id="kc-login">${msg("doLogIn")}</button>
        <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
      </div>
    </form>
    <@passkeys.conditionalUIData />
    <#if !usernameHidden??>
      <p class="aside">${msg("noAccount")} <a href="${msg("myhezoRegisterPath")}">${msg("doRegister")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
