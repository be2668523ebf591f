namespace HotChocolate.Execution.Processing;

/// <summary>A place in the bytes of a result where something belongs that was there only later, and stands further behind.</summary>
/// <param name="At">The place.</param>
/// <param name="Start">Where what belongs there begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Inner">The first gap inside of what belongs there.</param>
/// <param name="InnerEnd">The first gap that is not inside any more.</param>
/// <param name="Resume">From where on the bytes are good again: the place itself, or further on when something was taken out.</param>
internal readonly record struct Gap(int At, int Start, int End, int Inner, int InnerEnd, int Resume);
