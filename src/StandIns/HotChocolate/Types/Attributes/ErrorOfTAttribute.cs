namespace HotChocolate.Types;

/// <summary>A mutation that may answer with this error.</summary>
/// <typeparam name="TError">An exception class, or a class that is made from exceptions.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
