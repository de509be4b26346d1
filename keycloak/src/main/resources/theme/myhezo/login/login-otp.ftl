<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp") about="lost-phone"; section>
  <#if section = "header">
    ${msg("myhezoOtpTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("myhezoOtpLead")}</p>
    <form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset class="choices">
          <legend>${msg("myhezoOtpWhich")}</legend>
          <#list otpLogin.userOtpCredentials as credential>
            <label class="check"><input type="radio" name="selectedCredentialId" value="${credential.id}" <#if credential.id == otpLogin.selectedCredentialId>checked</#if>>
              ${(credential.userLabel?has_content)?then(credential.userLabel, msg("myhezoOtpUnnamed"))}</label>
          </#list>
        </fieldset>
      </#if>
      <@ui.code name="otp" label=msg("loginOtpOneTime") errors="totp" />
      <div class="actions">
        <button type="submit" class="button button-primary" name="login" id="kc-login">${msg("doLogIn")}</button>
      </div>
    </form>
    <div class="aside">
      <#if auth.showTryAnotherWayLink()>
        <p>${msg("myhezoNoPhone")}</p>
        <@ui.otherWay label=msg("myhezoUseRecoveryCode") to="recovery-authn-codes-display-name" />
      </#if>
      <p>${msg("myhezoLostPhone")} <a href="/lost-phone">${msg("myhezoLostPhoneWay")}</a>.</p>
    </div>
  </#if>
</@layout.registrationLayout>
