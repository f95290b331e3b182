/// Finds in words what would lead to one person or one home. What a finding means, and in which words it is said, is
/// for
/// whoever takes the words.
package org.trellis.personal;
