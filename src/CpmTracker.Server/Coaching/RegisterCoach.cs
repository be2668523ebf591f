namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RegisterCoach"/>.</summary>
public static class RegisterCoachHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RegisterCoach> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Coach, RegisterCoach>(submitted, ct);
}

/// <summary>Input of registerCoach.</summary>
public sealed record RegisterCoachInput : CommandInput
{
    /// <summary>The coach's name. It goes to the person register, sealed, and into no event.</summary>
    public required string Name { get; init; }

    /// <summary>The address to write to; sealed likewise.</summary>
    public string? Email { get; init; }

    /// <summary>For how many directors at a time, 1 to 58, if agreed.</summary>
    public int? Capacity { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds registerCoach.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RegisterCoachMutation
{
    /// <summary>Registers a coach. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "coach")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CoachNode> RegisterCoach(RegisterCoachInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Domain.Coaching.RegisterCoach.WhoMay.Allows(user.Actor(), new Concerned())) throw new NotAllowedException();
        var id = $"{StreamId.Coach}{input.CommandId:N}";
        var entry = await desk.Roster.EntryAsync(id, input.Name, input.Email, ct);
        return await desk.SendAsync(new RegisterCoach(id, input.Capacity, desk.OrToday(input.On)), input, user, ct, entry);
    }
}
