package org.ccpor.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict sign-in is.
 *
 * @param failures wrong passwords in a row before a name is locked
 * @param lockOut how long it stays locked after the last counted failure
 * @param remembered how long a browser stays signed in without being used
 * @param grace how long a replaced remember-me token is still taken
 * @param shortestPassword in characters, for new passwords
 * @param hashStrength how much work a hash is: bcrypt's binary logarithm of its rounds, 4 to 31
 */
@ConfigurationProperties("ccpor.sign-in")
public record SignInProperties(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lockOut,
        @DefaultValue("14d") Duration remembered,
        @DefaultValue("60s") Duration grace,
        @DefaultValue("12") int shortestPassword,
        @DefaultValue("10") int hashStrength) {}
