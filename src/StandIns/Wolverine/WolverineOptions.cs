using System.Reflection;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;

namespace Wolverine;

/// <summary>What <c>UseWolverine</c> configures.</summary>
public sealed class WolverineOptions
{
    private readonly PolicySet _policies = new();

    /// <summary>Rules for all handlers.</summary>
    public IPolicies Policies => _policies;

    /// <summary>Where handlers are looked for.</summary>
    public HandlerDiscovery Discovery { get; } = new();

    /// <summary>The assembly whose handlers are found by convention: the application's own, unless set.</summary>
    public Assembly? ApplicationAssembly { get; set; }

    /// <summary>How long one message from a queue may take, retries included. 60 seconds unless set.</summary>
    public TimeSpan DefaultExecutionTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether messages carry <see cref="IMessageContext.UserName"/> of their sender on.</summary>
    public bool EnableRelayOfUserName { get; set; }

    internal bool AppliesTransactions => _policies.AppliesTransactions;

    internal FailureRuleCollection Failures => _policies.Failures;

    private sealed class PolicySet : IPolicies
    {
        public bool AppliesTransactions { get; private set; }

        public FailureRuleCollection Failures { get; } = new();

        public void AutoApplyTransactions() => AppliesTransactions = true;
    }
}
