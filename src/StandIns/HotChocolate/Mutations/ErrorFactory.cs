namespace HotChocolate.Types;

/// <summary>Makes an error of a declared class from an exception.</summary>
/// <param name="Error">The declared class.</param>
/// <param name="Exception">The exceptions it is made from.</param>
/// <param name="Make">Makes it.</param>
internal sealed record ErrorFactory(Type Error, Type Exception, Func<Exception, object> Make);
