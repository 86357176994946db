/** Leads from an item that was exchanged to its conference: what waits for an item knows the item alone. */
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { Loaded } from '../../ui/Loaded';
import { ofItemQuery } from './queries';

export default function ConferenceOfItem() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useQuery(ofItemQuery(id))}>
      {({ items: [of] }) => <Navigate replace to={of ? paths.jointConference(of.id) : paths.jointConferences()} />}
    </Loaded>
  );
}
