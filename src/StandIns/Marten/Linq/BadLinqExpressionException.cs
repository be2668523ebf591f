using System.Linq.Expressions;

namespace Marten.Exceptions;

/// <summary>A query has an expression that has no translation to SQL. Nothing was sent to the database.</summary>
public class BadLinqExpressionException : MartenException
{
    /// <summary>Names the expression.</summary>
    public BadLinqExpressionException(Expression expression) : this($"Marten has no SQL for the expression '{expression}'") { }

    /// <summary>Says what is wrong.</summary>
    public BadLinqExpressionException(string message) : base(message) { }

    /// <summary>Says what is wrong, and what that came from.</summary>
    public BadLinqExpressionException(string message, Exception innerException) : base(message, innerException) { }
}
