/// What hosts keep for groups: the books of each, what groups ask of them, and how money goes on to another host (ADR
/// 0072).
package org.trellis.grants.holdings;
