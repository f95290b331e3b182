/// Files that people send up: looked at when they come, bare of what a camera wrote beside the picture, and served so
/// that no browser runs them.
package org.trellis.files;
