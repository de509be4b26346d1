<#import "template.ftl" as layout>
<#import "ui.ftl" as ui>
<@layout.registrationLayout displayMessage=false wide=true; section>
  <#if section = "step">
    <@ui.step action="CONFIGURE_RECOVERY_AUTHN_CODES" />
  <#elseif section = "header">
    ${msg("recovery-code-config-header")}
  <#elseif section = "form">
    <p class="lead">${msg("recovery-code-config-warning-message")}</p>
    <p class="alert alert-warning">${msg("recovery-code-config-warning-title")}</p>
    <ol id="kc-recovery-codes-list" class="codes" data-before="${msg("recovery-codes-download-file-header")}" data-after="${msg("recovery-codes-download-file-description")}" data-file="${msg("myhezoRecoveryFile")}">
      <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
        <li><span class="plate">${code[0..3]}-${code[4..7]}-${code[8..]}</span></li>
      </#list>
    </ol>
    <div class="actions" data-recovery-codes hidden>
      <button id="copyRecoveryCodes" class="button" type="button" data-copies="kc-recovery-codes-list" data-copied="${msg("recovery-codes-copied")}">${msg("recovery-codes-copy")}</button>
      <button id="downloadRecoveryCodes" class="button" type="button">${msg("recovery-codes-download")}</button>
      <button id="printRecoveryCodes" class="button" type="button">${msg("recovery-codes-print")}</button>
    </div>
    <form action="${url.loginAction}" class="form" id="kc-recovery-codes-settings-form" method="post">
      <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
      <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
      <input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
      <label class="check"><input type="checkbox" id="kcRecoveryCodesConfirmationCheck" name="kcRecoveryCodesConfirmationCheck" required> ${msg("recovery-codes-confirmation-message")}</label>
      <@ui.signOutElsewhere />
      <@ui.submit label=msg("recovery-codes-action-complete") id="saveRecoveryAuthnCodesBtn" />
    </form>
  </#if>
</@layout.registrationLayout>
