package org.trellis.keycloak.desk;

/// What a code opens: the door, or the change of one person's own address.
public record Purpose(String word, String person) {

    public static final Purpose SIGN_IN = new Purpose("sign-in", "");

    public static Purpose changeOf(String person) {
        return new Purpose("change", person);
    }
}
