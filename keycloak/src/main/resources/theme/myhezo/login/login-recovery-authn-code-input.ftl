<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput") about="lost-phone"; section>
  <#if section = "header">
    ${msg("auth-recovery-code-header")}
  <#elseif section = "form">
    <p class="lead">${msg("auth-recovery-code-info-message", recoveryAuthnCodesInputBean.codeNumber?c)}</p>
    <form id="kc-recovery-code-login-form" class="form" action="${url.loginAction}" method="post">
      <@ui.field name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) class="input-mono" hint=msg("myhezoRecoveryForm")
        attributes="autocomplete='off' autocapitalize='characters' spellcheck='false' placeholder='XXXX-XXXX-XXXX' maxlength='24' required autofocus data-recovery-code" />
      <div class="actions">
        <button type="submit" class="button button-primary" name="login" id="kc-login">${msg("doLogIn")}</button>
      </div>
    </form>
    <div class="aside">
      <@ui.otherWay label=msg("myhezoUseOtp") to="otp-display-name" />
      <p>${msg("myhezoRecoveryLost")} <a href="/lost-phone">${msg("myhezoLostPhoneWay")}</a>.</p>
    </div>
  </#if>
</@layout.registrationLayout>
