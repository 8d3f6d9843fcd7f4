package org.ccpor.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who becomes administrator of an empty database; both empty when not given. */
@ConfigurationProperties("ccpor.first-admin")
public record FirstAdminProperties(
        @DefaultValue("") String user, @DefaultValue("") String password) {}
