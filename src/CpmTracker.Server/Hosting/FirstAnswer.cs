namespace CpmTracker.Server.Hosting;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.SignIn;
using HotChocolate.Execution;

/// <summary>
/// Answers once, for nobody, what people ask first: the page about the whole state. What that runs through is compiled then, and connections are open, before the first of them
/// comes. It shows no person's data.
/// </summary>
internal static class FirstAnswer
{
    private const string Statewide = """
        {
          statewide {
            countiesKnown countiesWithDirector countiesWithVacancy countiesWithNoneYet minutesDelivered minutesPlanned medianVacancyDays demonstration
            directors { status count }
            stages { stage count }
            priorities { area countyPriorities directorPriorities }
            counties {
              name region seat vacantSince minutesDelivered minutesPlanned snapshotOn reassessOn stage
              openHelp { area count }
              county { fips population sizeClass agency }
            }
          }
        }
        """;

    /// <summary>Makes the answer, which nobody waits for.</summary>
    public static Task<IExecutionResult> MakeAsync(IServiceProvider services, CancellationToken ct)
    {
        var staff = new ClaimsIdentity([new(Claims.Subject, "first-answer"), new(Claims.Role, RoleNames.Of(Role.StatewideStaff))], nameof(FirstAnswer), Claims.Subject, Claims.Role);
        var request = OperationRequestBuilder.New().SetDocument(Statewide).SetUser(new(staff)).Build();
        return services.ExecuteRequestAsync(request, cancellationToken: ct);
    }
}
