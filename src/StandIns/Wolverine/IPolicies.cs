using Wolverine.ErrorHandling;

namespace Wolverine;

/// <summary>Rules that hold for every handler. Failures: <c>OnException&lt;T&gt;()</c> and its kin in <see cref="ErrorHandlingPolicyExtensions"/>.</summary>
public interface IPolicies : IWithFailurePolicies
{
    /// <summary>Whatever Marten session the handling of a message opened is saved after its handler, before anything it published leaves.</summary>
    void AutoApplyTransactions();

    /// <summary>
    /// Makes all local queues durable that are not told otherwise: messages are stored in the database until they are handled, in the transaction of the handler that sends them.
    /// It needs <c>IntegrateWithWolverine()</c>.
    /// </summary>
    void UseDurableLocalQueues();
}
