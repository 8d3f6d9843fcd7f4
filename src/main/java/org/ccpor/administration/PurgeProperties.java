package org.ccpor.administration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The database account that may change history, used for removing a text and for nothing else; empty where there is none. */
@ConfigurationProperties("ccpor.purge")
record PurgeProperties(
        @DefaultValue("") String user, @DefaultValue("") String password) {}
