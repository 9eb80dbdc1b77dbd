/**
 * The laws to prove. Laws of the product contract about the procedure are one class each. Laws with clinical content,
 * of the contract or of a book, are data: all of them are an {@code InvariantLaw}.
 */
@NullMarked
package massageadvisor.rules.proof.laws;

import org.jspecify.annotations.NullMarked;
