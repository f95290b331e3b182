/// What is handed to somebody who asked where they could go: up to three places and one more, and a code. Nothing of
/// who they are (ADR 0059).
package org.trellis.signposting.leaflets;
