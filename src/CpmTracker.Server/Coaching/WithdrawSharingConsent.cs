namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="WithdrawSharingConsent"/>.</summary>
public static class WithdrawSharingConsentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<WithdrawSharingConsent> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, WithdrawSharingConsent>(submitted, ct);
}

/// <summary>Input of withdrawSharingConsent.</summary>
public sealed record WithdrawSharingConsentInput : DirectorCommandInput
{
    /// <summary>With whom nothing is shared any more.</summary>
    public required SharingScope Scope { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds withdrawSharingConsent.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WithdrawSharingConsentMutation
{
    /// <summary>Takes a consent back; from then on nothing more is read by it. For the director alone.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> WithdrawSharingConsent(WithdrawSharingConsentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new WithdrawSharingConsent(
                input.DirectorId,
                input.Scope,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
