namespace HotChocolate.Types;

/// <summary>A mutation that may answer with this error: an exception class, or an error class that is made from one or several exceptions.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class ErrorAttribute : Attribute
{
    /// <summary>Declares the error.</summary>
    /// <param name="errorType">An exception class, a class with a public constructor that takes an exception, or one with static
    /// <c>CreateErrorFrom(TException)</c> methods.</param>
    public ErrorAttribute(Type errorType) => ErrorType = errorType;

    /// <summary>The declared class.</summary>
    public Type ErrorType { get; }
}
