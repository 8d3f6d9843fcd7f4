package org.ccpor.identity.signin;

import java.util.Collection;
import java.util.List;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal in the security context. Equal by user name, so that all sessions of a person can be found. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final Viewer viewer;
    private final boolean enabled;
    private @Nullable String passwordHash;

    /** @param passwordHash {@code null} once it was checked */
    public SignedIn(Viewer viewer, @Nullable String passwordHash, boolean enabled) {
        this.viewer = viewer;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    /** Who it is, and what they may see. */
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role().name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return viewer.userName();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && viewer.userName().equals(that.viewer.userName());
    }

    @Override
    public int hashCode() {
        return viewer.userName().hashCode();
    }

    @Override
    public String toString() {
        return viewer.userName();
    }
}
