namespace CpmTracker.Benchmarks.GraphQL;

/// <summary>What the page about the whole state asks.</summary>
internal static class StatewidePage
{
    /// <summary>The totals, and a line a county.</summary>
    public const string Query = """
        {
          statewide {
            countiesKnown countiesWithDirector countiesWithVacancy countiesWithNoneYet
            directors { status count }
            minutesDelivered minutesPlanned
            stages { stage count }
            priorities { area countyPriorities directorPriorities }
            medianVacancyDays
            counties {
              name region seat vacantSince minutesDelivered minutesPlanned snapshotOn reassessOn stage
              openHelp { area count }
              county { fips population sizeClass agency }
            }
            demonstration
          }
        }
        """;
}
