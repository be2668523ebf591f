namespace Wolverine.ErrorHandling;

/// <summary>The ways to begin a failure rule.</summary>
public static class ErrorHandlingPolicyExtensions
{
    /// <summary>A rule for exceptions of that type, or derived from it.</summary>
    public static PolicyExpression OnException<T>(this IWithFailurePolicies policies)
        where T : Exception => policies.OnException(exception => exception is T);

    /// <summary>A rule for exceptions of that type that satisfy the condition.</summary>
    public static PolicyExpression OnException<T>(this IWithFailurePolicies policies, Func<T, bool> exceptionPredicate, string description = "User supplied")
        where T : Exception => policies.OnException(exception => exception is T match && exceptionPredicate(match), description);

    /// <summary>A rule for exceptions that satisfy the condition.</summary>
    public static PolicyExpression OnException(this IWithFailurePolicies policies, Func<Exception, bool> exceptionPredicate, string description = "User supplied")
    {
        var rule = new FailureRule(exceptionPredicate);
        policies.Failures.Add(rule);
        return new PolicyExpression(rule);
    }

    /// <summary>A rule for every exception.</summary>
    public static PolicyExpression OnAnyException(this IWithFailurePolicies policies) => policies.OnException(_ => true);
}
