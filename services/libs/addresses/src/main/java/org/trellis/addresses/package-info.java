/// How a person is reached, without anybody but dispatch being able to read it again.
///
/// Whoever hears an address from a person keeps two things of it: its **seal**, which only dispatch can open, to send
/// to it, and its **mark**, by which two addresses can be compared without being known.
///
/// What a service itself has to read again, such as a resident's details, it keeps in an **envelope**.
package org.trellis.addresses;
